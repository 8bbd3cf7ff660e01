import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { isCress } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/current";
import { isDemo } from "@/lib/env";
import { now } from "@/lib/horloge/now";
import { instantLong } from "@/lib/typographie/dates";
import { DateFormulaire } from "./formulaire.tsx";

export const metadata: Metadata = { title: "Avancer la date" };

export default async function Page() {
  const actor = await requireActor("/cress/date");
  if (!isDemo() || !isCress(actor)) notFound();
  return (
    <>
      <EnTete titre="Avancer la date">
        <p>
          Pour la démonstration, il est <strong>{instantLong(await now())}</strong>. La date ne fait qu’avancer, pour
          tout le monde.
        </p>
      </EnTete>
      <DateFormulaire />
    </>
  );
}
