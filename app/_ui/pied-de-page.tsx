"use client";
import Link from "next/link";

const LIENS = [
  ["/mentions-legales", "Mentions légales"],
  ["/confidentialite", "Confidentialité"],
  ["/aide", "Aide"],
  ["/plan-du-site", "Plan du site"],
  ["/contact", "Contact"],
] as const;

/** The foot of a page; known to the browser, which is told what changes of it. */
export function PiedDePage({
  accessibilite,
  demonstration = false,
  salle = false,
}: {
  accessibilite: string;
  demonstration?: boolean;
  salle?: boolean;
}) {
  return (
    <footer className="mt-16 border-filet border-t py-8 text-petit text-sourdine print:hidden">
      <div className={`grille flex flex-col gap-4 ${salle ? "grille-salle" : ""}`}>
        {demonstration && (
          <p className="font-semibold text-encre">
            Démonstration : textes fictifs, qui n’engagent pas les structures citées.
          </p>
        )}
        <nav aria-label="Informations légales">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {[["/accessibilite", accessibilite] as const, ...LIENS].map(([href, nom]) => (
              <li key={href}>
                <Link href={href} className="inline-block min-h-6 py-1 text-sourdine">
                  {nom}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          Contenus sous Licence Ouverte 2.0, sauf mention contraire. Contours : MapSVG, CC BY 4.0. Communes et EPCI :
          Etalab, INSEE, DGCL, Licence Ouverte.
        </p>
      </div>
    </footer>
  );
}
