import type { ReactNode } from "react";
import { type Entree, Salle } from "@/app/_ui/salle";
import { isCress } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current";
import { listEditionsInstruites } from "@/lib/edition/queries";
import { isDemo } from "@/lib/env";

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !isCress(actor)) return children;
  const editions = await listEditionsInstruites(actor);
  const entrees: Entree[] = [
    { href: "/cress", nom: "À faire" },
    ...editions.map((e) => ({ href: `/cress/${e.annee}`, nom: `Édition ${e.annee}` })),
    ...(isDemo() ? [{ href: "/cress/date", nom: "Avancer la date" }] : []),
  ];
  return (
    <Salle actor={actor} nom="CRESS" entrees={entrees}>
      {children}
    </Salle>
  );
}
