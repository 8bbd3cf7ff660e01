import type { NoeudPartie } from "@/lib/synthese/document/noeuds";
import { MarqueTransition } from "../marque.tsx";

const LIEN = "inline-flex items-center no-underline hover:underline aria-current:font-bold";

/** Where to go: parts, and the sections of the one that is read, or of all when the page is the whole. */
export function Sommaire({
  parties,
  base = null,
  cle = null,
  children,
}: {
  parties: readonly NoeudPartie[];
  /** Where each part is a page. */
  base?: string | null;
  /** The part on this page. */
  cle?: string | null;
  children?: React.ReactNode;
}) {
  return (
    <nav
      id="sommaire"
      aria-label="Sommaire"
      className="scroll-mt-4 self-start text-petit lg:sticky lg:top-6 lg:max-h-[92vh] lg:overflow-y-auto print:hidden"
    >
      <ol className="flex flex-col lg:gap-1">
        {parties.map((p) => (
          <li key={p.cle}>
            <a
              href={base ? `${base}/${p.cle}` : `#${p.cle}`}
              aria-current={p.cle === cle ? "page" : undefined}
              className={`${LIEN} min-h-11 gap-2 text-encre lg:min-h-9 ${base ? "" : "font-semibold"}`}
            >
              {p.transition && <MarqueTransition code={p.transition} />}
              {p.titre}
            </a>
            {(base ? p.cle === cle : p.transition) && (
              <ol className={base ? "pb-2 pl-6" : "hidden pl-6 lg:block"}>
                {p.enfants.map(
                  (n) =>
                    n.type === "section" &&
                    n.sommaire && (
                      <li key={n.ancre}>
                        <a href={`#${n.ancre}`} className={`${LIEN} min-h-9 text-sourdine lg:min-h-7`}>
                          {n.titre}
                        </a>
                      </li>
                    ),
                )}
              </ol>
            )}
          </li>
        ))}
        {children}
      </ol>
    </nav>
  );
}
