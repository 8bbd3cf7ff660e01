import { MARQUE_TRANSITION } from "@/lib/document/marques";
import type { CodeTransition } from "@/lib/edition/transitions";
import { NOM_TRANSITION } from "@/lib/edition/transitions";

export const COULEUR: Record<CodeTransition, string> = {
  ecologique: "text-ecologique",
  sociale: "text-sociale",
  economique: "text-economique",
  organisationnelle: "text-organisationnelle",
};

/** The mark of a transition beside its word: never the colour alone. */
export function Transition({ code, court = false }: { code: CodeTransition; court?: boolean }) {
  const nom = NOM_TRANSITION[code];
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold md:whitespace-nowrap ${COULEUR[code]}`}>
      <MarqueTransition code={code} />
      {court ? nom.replace("Transition ", "") : nom}
    </span>
  );
}

export function MarqueTransition({ code, taille = 18 }: { code: CodeTransition; taille?: number }) {
  return (
    <svg aria-hidden="true" width={taille} height={taille} viewBox="0 0 24 24" className={`shrink-0 ${COULEUR[code]}`}>
      {MARQUE_TRANSITION[code].map(({ d, trait }) =>
        trait === undefined ? (
          <path key={d} d={d} fill="currentColor" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth={trait}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ),
      )}
    </svg>
  );
}

/** All of them: « 4 transitions » in one word when an atelier takes them all. */
export function Transitions({ codes }: { codes: readonly CodeTransition[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {codes.map((code) => (
        <li key={code}>
          <Transition code={code} court />
        </li>
      ))}
    </ul>
  );
}

/** The marks alone, in a row of a list: their names are heard, and read when pointed at. */
export function MarquesTransitions({ codes }: { codes: readonly CodeTransition[] }) {
  return (
    <ul aria-label="Transitions" className="flex items-center gap-x-1.5">
      {codes.map((code) => (
        <li key={code} title={NOM_TRANSITION[code]} className="flex">
          <MarqueTransition code={code} />
          <span className="sr-only">{NOM_TRANSITION[code]}</span>
        </li>
      ))}
    </ul>
  );
}
