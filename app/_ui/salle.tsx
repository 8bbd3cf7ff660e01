import Link from "next/link";
import type { ReactNode } from "react";
import { type Actor, isComite, isCress } from "@/lib/auth/actor";
import { env, isDemo } from "@/lib/env";
import { MotMarque } from "./mot-marque.tsx";
import { Pied } from "./pied.tsx";
import { SeDeconnecter } from "./se-deconnecter.tsx";

export type Entree = { href: string; nom: string };

/** The frame of a room (/espace, /cress, /comite): a slim navigation on the left, above on a phone. */
export function Salle({
  actor,
  nom,
  entrees,
  children,
}: {
  actor: Actor;
  nom: string;
  entrees: Entree[];
  children: ReactNode;
}) {
  const autres = [
    { href: "/espace", nom: "Mon espace", ouvert: true },
    { href: "/cress", nom: "CRESS", ouvert: isCress(actor) },
    { href: "/comite", nom: "Comité", ouvert: isComite(actor) },
  ].filter((s) => s.ouvert);
  return (
    <>
      <header className="border-filet border-b px-4 md:px-8 print:hidden">
        <div className="flex flex-wrap items-center gap-x-6 py-2">
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
          <div className="ml-auto flex flex-wrap items-center gap-x-4 text-petit">
            {isDemo() && env().TRAME_MAIL_URL && (
              <a href={env().TRAME_MAIL_URL} className="inline-flex min-h-11 items-center">
                Courriels de la démonstration
              </a>
            )}
            <span className="hidden text-sourdine md:inline">{actor.nom ?? actor.courriel}</span>
            <SeDeconnecter personne={actor.personneId} />
          </div>
        </div>
      </header>
      <div className="mx-auto flex w-full max-w-7xl flex-1 flex-col md:flex-row">
        <nav
          aria-label={nom}
          className="border-filet border-b px-4 md:w-56 md:shrink-0 md:border-r md:border-b-0 md:px-8 md:py-10 print:hidden"
        >
          <ul className="flex gap-x-5 overflow-x-auto md:flex-col">
            {entrees.map((e) => (
              <li key={e.href} className="shrink-0">
                <Link
                  href={e.href}
                  className="inline-flex min-h-11 items-center text-encre no-underline hover:underline"
                >
                  {e.nom}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <main id="contenu" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-8 md:px-10 md:pt-10">
          {children}
        </main>
      </div>
      <Pied />
    </>
  );
}
