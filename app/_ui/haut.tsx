import Link from "next/link";
import { ENTREE } from "@/lib/socle/auth/destination";
import { MotMarque } from "./mot-marque.tsx";

export type Courant = "edition" | "appel" | "programme" | "chiffres-cles" | "synthese" | "propositions" | "donnees";

/** The quiet header of public pages: one edition, its five pages, and the way in. */
function Haut({ annee, courant }: { annee?: number; courant?: Courant }) {
  const pages = annee
    ? [
        [`/${annee}`, `Édition ${annee}`],
        [`/${annee}/appel`, "L’appel"],
        [`/${annee}/programme`, "Programme"],
        [`/${annee}/chiffres-cles`, "Chiffres clés"],
        [`/${annee}/synthese`, "Synthèse"],
        [`/${annee}/propositions`, "Propositions"],
        [`/${annee}/donnees`, "Données"],
      ]
    : [];
  return (
    <header className="border-filet border-b bg-papier print:hidden">
      <div className="grille flex flex-wrap items-center gap-x-8 gap-y-0 py-2">
        <MotMarque />
        {pages.length > 0 && (
          <nav aria-label="Principal" className="order-3 -mx-2 w-full md:order-none md:w-auto md:flex-1">
            <ul className="flex flex-wrap gap-x-1">
              {pages.map(([href, nom]) => (
                <li key={href}>
                  <Link
                    href={href ?? "/"}
                    aria-current={
                      courant && href?.endsWith(courant === "edition" ? `/${annee}` : `/${courant}`)
                        ? "true"
                        : undefined
                    }
                    className="inline-flex min-h-11 items-center px-2 text-encre no-underline hover:underline aria-current:font-bold aria-current:underline aria-current:decoration-2 aria-current:decoration-accent aria-current:underline-offset-8"
                  >
                    {nom}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <a href={ENTREE} className="ml-auto inline-flex min-h-11 items-center font-semibold">
          Mon espace
        </a>
      </div>
    </header>
  );
}

/** The frame of a public page. */
export function Cadre({
  annee,
  courant,
  children,
}: {
  annee?: number;
  /** The page of the edition one is in. */
  courant?: Courant;
  children: React.ReactNode;
}) {
  return (
    <>
      <Haut annee={annee} courant={courant} />
      <main id="contenu" tabIndex={-1} className="grille flex-1 pt-8 md:pt-12">
        {children}
      </main>
    </>
  );
}
