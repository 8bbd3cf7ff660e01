import type { Metadata } from "next";
import type { ReactNode } from "react";
import { NavSalle } from "@/app/_ui/nav-salle";
import { Salle } from "@/app/_ui/salle";
import { isDestinataire } from "@/lib/socle/acteur/actor";
import { currentActor } from "@/lib/socle/auth/current";
import { listMesOrganismes, sansReponse } from "@/lib/synthese/reponse/queries";

/** Each page names itself in its head (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !isDestinataire(actor)) return children;
  const organismes = await listMesOrganismes(actor);
  const entrees = [
    { href: "/reponses", nom: "Propositions" },
    ...organismes.map((o) => ({
      href: `/reponses/${o.id}`,
      nom: o.nom,
      attend: o.editions.reduce((n, e) => n + sansReponse(e), 0),
    })),
  ];
  return (
    <Salle actor={actor} nom="Réponses" nav={<NavSalle nom="Réponses" entrees={entrees} />}>
      {children}
    </Salle>
  );
}
