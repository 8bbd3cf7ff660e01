import type { Metadata } from "next";
import type { ReactNode } from "react";
import { NavSalle } from "@/app/_ui/nav-salle";
import { Salle } from "@/app/_ui/salle";
import { isComite, isCress, isPartenaire } from "@/lib/socle/acteur/actor";
import { currentActor } from "@/lib/socle/auth/current";
import { listEditionsSuivies } from "@/lib/synthese/comite/editions";

/** Each page names itself in its head (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !(isComite(actor) || isCress(actor))) return children;
  // An instructeur comes for a séance, which they conduct.
  if (!isComite(actor))
    return (
      <Salle actor={actor} nom="Comité" nav={<NavSalle nom="Comité" entrees={[{ href: "/cress", nom: "À faire" }]} />}>
        {children}
      </Salle>
    );
  const editions = await listEditionsSuivies(actor);
  const entrees = [
    { href: "/comite", nom: "Éditions" },
    ...editions.map((e) => ({
      href: `/comite/${e.annee}/fiches`,
      nom: `Édition ${e.annee}`,
      sous: [
        { href: `/comite/${e.annee}/fiches`, nom: "Fiches validées" },
        { href: `/comite/${e.annee}/synthese`, nom: "Synthèse" },
        ...(isPartenaire(actor, e.id) ? [{ href: `/comite/${e.annee}/candidatures`, nom: "Candidatures" }] : []),
      ],
    })),
  ];
  return (
    <Salle actor={actor} nom="Comité" nav={<NavSalle nom="Comité" entrees={entrees} />}>
      {children}
    </Salle>
  );
}
