import { encreTransition, MarqueTransition } from "@/app/_ui/marque";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";

type TransitionEdition = { code: CodeTransition; libelle: string; question: string };

/** The transitions of an edition, each with the question it asks. */
export function Questions({
  transitions,
  niveau: Titre = "h3",
  lien,
}: {
  transitions: readonly TransitionEdition[];
  niveau?: "h3" | "h4";
  lien?: (code: CodeTransition) => { href: string; texte: string };
}) {
  return (
    <ul className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      {transitions.map(({ code, libelle, question }) => {
        const suite = lien?.(code);
        return (
          <li key={code} className="flex flex-col gap-1.5">
            <Titre className={`flex items-center gap-2 ${encreTransition(code)}`}>
              <MarqueTransition code={code} taille={22} />
              {typographier(libelle)}
            </Titre>
            <p className="font-serif text-[1.1rem] leading-snug">{typographier(question)}</p>
            {suite && (
              <a href={suite.href} className="inline-flex min-h-6 w-fit items-center text-petit">
                {suite.texte}
                <span className="sr-only"> : {libelle}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
