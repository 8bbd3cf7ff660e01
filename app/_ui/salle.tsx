import type { ReactNode } from "react";
import { type Actor, isAdministrateur, isComite, isCress, isDestinataire } from "@/lib/socle/acteur/actor";
import { env, isDemo } from "@/lib/socle/env";
import { transitionsConnues } from "@/lib/socle/transitions/transitions";
import { fuseau } from "@/lib/socle/typographie/fuseau";
import { CadreVivant } from "./cadre-vivant.tsx";
import { HautSalle } from "./haut-salle.tsx";
import { Pied } from "./pied.tsx";
import { Reperes } from "./reperes.tsx";
import { BandeauVoirComme } from "./voir-comme/bandeau.tsx";

/** The frame of a room (/espace, /cress, /comite, /reponses, /administration): a slim navigation on the left, above on a phone. */
export function Salle({
  actor,
  nom,
  nav,
  outil,
  children,
}: {
  actor: Actor;
  nom: string;
  /** Its pages (NavSalle). */
  nav: ReactNode;
  /** What the room offers on each of its pages, in its head. */
  outil?: ReactNode;
  children: ReactNode;
}) {
  const salles = [
    { href: "/espace", nom: "Mon espace", ouvert: true },
    { href: "/cress", nom: "CRESS", ouvert: isCress(actor) },
    { href: "/comite", nom: "Comité", ouvert: isComite(actor) },
    { href: "/reponses", nom: "Réponses", ouvert: isDestinataire(actor) },
    { href: "/administration", nom: "Administration", ouvert: isAdministrateur(actor) },
  ].flatMap(({ ouvert, ...s }) => (ouvert ? [s] : []));
  return (
    <>
      <Reperes transitions={transitionsConnues()} fuseau={fuseau()} />
      <BandeauVoirComme actor={actor} />
      <HautSalle
        salles={salles}
        nom={nom}
        courriels={isDemo() ? env().TRAME_MAIL_URL : undefined}
        personne={{ id: actor.personneId, nom: actor.nom ?? actor.courriel }}
      >
        {outil}
      </HautSalle>
      <noscript>
        <div className="grille grille-salle py-3 print:hidden">
          <p>
            JavaScript est arrêté dans ce navigateur : ces pages se lisent, mais la plupart de leurs formulaires et de
            leurs boutons l’attendent.
          </p>
        </div>
      </noscript>
      <div className="grille grille-salle flex flex-1 flex-col md:flex-row">
        {nav}
        <main id="contenu" tabIndex={-1} className="min-w-0 flex-1 pt-8 md:pt-10 md:pl-10">
          {children}
        </main>
      </div>
      <CadreVivant />
      <Pied salle />
    </>
  );
}
