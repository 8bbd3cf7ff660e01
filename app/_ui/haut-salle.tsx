"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { MotMarque } from "./mot-marque.tsx";
import { SeDeconnecter } from "./se-deconnecter.tsx";

/** The head of a room: the other rooms of the reader, what the room offers on each page, who is signed in. */
export function HautSalle({
  salles,
  nom,
  courriels,
  personne,
  children,
}: {
  salles: readonly { href: string; nom: string }[];
  /** The room one is in. */
  nom: string;
  /** Where the mails of the demonstration are read. */
  courriels?: string;
  personne: { id: string; nom: string };
  children: ReactNode;
}) {
  return (
    <header className="border-filet border-b print:hidden">
      <div className="grille grille-salle flex flex-wrap items-center gap-x-6 py-2">
        <MotMarque />
        {salles.length > 1 && (
          <nav aria-label="Espaces" className="max-md:-ml-2">
            <ul className="flex gap-x-1">
              {salles.map((s) => (
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
        {children}
        <div className="flex flex-wrap items-center gap-x-4 text-petit md:ml-auto">
          {courriels && (
            <a href={courriels} className="inline-flex min-h-11 items-center">
              <span>
                Courriels<span className="max-md:sr-only"> de la démonstration</span>
              </span>
            </a>
          )}
          <span className="hidden text-sourdine md:inline">{personne.nom}</span>
          <SeDeconnecter personne={personne.id} />
        </div>
      </div>
    </header>
  );
}
