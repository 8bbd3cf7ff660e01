import Link from "next/link";
import type { ReactNode } from "react";
import { type Actor, isComite, isCress, isDestinataire } from "@/lib/auth/actor";
import { transitionsConnues } from "@/lib/edition/transitions";
import { env, isDemo } from "@/lib/env";
import { fuseau } from "@/lib/typographie/fuseau";
import { CadreVivant } from "./cadre-vivant.tsx";
import { MotMarque } from "./mot-marque.tsx";
import { Pied } from "./pied.tsx";
import { Reperes } from "./reperes.tsx";
import { SeDeconnecter } from "./se-deconnecter.tsx";
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
  const autres = [
    { href: "/espace", nom: "Mon espace", ouvert: true },
    { href: "/cress", nom: "CRESS", ouvert: isCress(actor) },
    { href: "/comite", nom: "Comité", ouvert: isComite(actor) },
    { href: "/reponses", nom: "Réponses", ouvert: isDestinataire(actor) },
    { href: "/administration", nom: "Administration", ouvert: actor.administrateur },
  ].filter((s) => s.ouvert);
  return (
    <>
      <Reperes transitions={transitionsConnues()} fuseau={fuseau()} />
      <BandeauVoirComme actor={actor} />
      <header className="border-filet border-b print:hidden">
        <div className="grille grille-salle flex flex-wrap items-center gap-x-6 py-2">
          <MotMarque />
          {autres.length > 1 && (
            <nav aria-label="Espaces">
              <ul className="flex gap-x-1">
                {autres.map((s) => (
                  <li key={s.href}>
                    <Link
                      href={s.href}
                      aria-current={s.nom === nom ? "true" : undefined}
                      className={`inline-flex min-h-11 items-center px-2 text-encre no-underline hover:underline ${s.nom === nom ? "font-bold" : ""}`}
                    >
                      {s.nom}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {outil}
          <div className="flex flex-wrap items-center gap-x-4 text-petit md:ml-auto">
            {isDemo() && env().TRAME_MAIL_URL && (
              <a href={env().TRAME_MAIL_URL} className="inline-flex min-h-11 items-center">
                <span>
                  Courriels<span className="max-md:sr-only"> de la démonstration</span>
                </span>
              </a>
            )}
            <span className="hidden text-sourdine md:inline">{actor.nom ?? actor.courriel}</span>
            <SeDeconnecter personne={actor.personneId} />
          </div>
        </div>
      </header>
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
