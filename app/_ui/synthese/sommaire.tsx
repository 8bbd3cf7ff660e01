import type { SyntheseArbre } from "@/lib/document/tree";
import { typographier } from "@/lib/typographie/texte";
import { MarqueTransition } from "../marque.tsx";
import { ancrerBlocs } from "./index-arbre.ts";

/** Where to go in the text: chapters, their blocks, the enjeux. */
export function Sommaire({ arbre }: { arbre: SyntheseArbre }) {
  return (
    <nav
      aria-label="Sommaire"
      className="self-start text-petit lg:sticky lg:top-6 lg:max-h-[92vh] lg:overflow-y-auto print:hidden"
    >
      <ol className="flex flex-col lg:gap-3">
        {arbre.chapitres.map((c) => (
          <li key={c.transition}>
            <a
              href={`#${c.transition}`}
              className="inline-flex min-h-11 items-center gap-2 font-semibold text-encre no-underline hover:underline lg:min-h-8"
            >
              <MarqueTransition code={c.transition} />
              {typographier(c.libelle)}
            </a>
            <ol className="hidden pl-6 lg:block">
              {ancrerBlocs(c).map((b) => (
                <li key={b.ancre}>
                  <a href={`#${b.ancre}`} className="inline-block py-0.5 text-sourdine no-underline hover:underline">
                    {typographier(b.titre)}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
        {arbre.enjeux.length > 0 && (
          <li>
            <a
              href="#enjeux"
              className="inline-flex min-h-11 items-center font-semibold text-encre no-underline hover:underline lg:min-h-8"
            >
              Enjeux transversaux
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
