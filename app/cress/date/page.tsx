import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { isCress } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { isDemo } from "@/lib/socle/env";
import { now } from "@/lib/socle/horloge/now";
import { instantLong } from "@/lib/socle/typographie/dates";
import { DateFormulaire } from "./formulaire.tsx";

export default async function Page() {
  const actor = await requireActor("/cress/date");
  if (!isDemo() || !isCress(actor)) notFound();
  return (
    <>
      <EnTeteSalle titre="Avancer la date">
        <p>
          Pour la démonstration, il est <strong>{exposants(instantLong(await now()))}</strong>. La date ne fait
          qu’avancer, pour tout le monde.
        </p>
      </EnTeteSalle>
      <DateFormulaire />
    </>
  );
}
