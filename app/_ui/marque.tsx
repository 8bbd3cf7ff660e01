import type { Couleur, TraceMarque } from "@/lib/socle/transitions/palette";
import {
  adjectifTransition,
  type CodeTransition,
  nomTransition,
  transitionConnue,
} from "@/lib/socle/transitions/transitions";
import { tracesTransition } from "@/lib/synthese/document/marques";

const ENCRE: Record<Couleur, string> = {
  vert: "text-vert",
  framboise: "text-framboise",
  ocre: "text-ocre",
  violet: "text-violet",
  petrole: "text-petrole",
  brique: "text-brique",
  ardoise: "text-ardoise",
  prune: "text-prune",
};

/** The class that writes in a colour of the palette, or in that of a transition. */
export const encreDe = (couleur: Couleur): string => ENCRE[couleur];
export const encreTransition = (code: CodeTransition): string => encreDe(transitionConnue(code).couleur);

/** The mark of a transition beside its word: never the colour alone. */
export function Transition({ code, court = false }: { code: CodeTransition; court?: boolean }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold md:whitespace-nowrap ${encreTransition(code)}`}>
      <MarqueTransition code={code} />
      {court ? adjectifTransition(code) : nomTransition(code)}
    </span>
  );
}

export function MarqueTransition({ code, taille = 18 }: { code: CodeTransition; taille?: number }) {
  return <Trace traces={tracesTransition(code)} taille={taille} encre={encreTransition(code)} />;
}

/** The mark alone, in the ink it is in. */
export function Trace({
  traces,
  taille,
  encre = "",
}: {
  traces: readonly TraceMarque[];
  taille: number;
  encre?: string;
}) {
  return (
    <svg aria-hidden="true" width={taille} height={taille} viewBox="0 0 24 24" className={`shrink-0 ${encre}`}>
      <Traces traces={traces} />
    </svg>
  );
}

const Traces = ({ traces }: { traces: readonly TraceMarque[] }) =>
  traces.map(({ d, trait }) =>
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
  );

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

/** The marks alone, in a row of a list: their names are heard, and read when pointed at. Drawn once for the page, by `DessinsMarques`. */
export function MarquesTransitions({ codes }: { codes: readonly CodeTransition[] }) {
  return (
    <ul aria-label="Transitions" className="marques">
      {codes.map((code) => (
        <li key={code} title={nomTransition(code)}>
          <svg aria-hidden="true" className={encreTransition(code)}>
            <use href={`#${idMarque(code)}`} />
          </svg>
          <span className="sr-only">{nomTransition(code)}</span>
        </li>
      ))}
    </ul>
  );
}

const idMarque = (code: CodeTransition) => `marque-${code}`;

/** What the marks of the rows of a page refer to. */
export function DessinsMarques({ codes }: { codes: readonly CodeTransition[] }) {
  return (
    <svg aria-hidden="true" width={0} height={0} className="absolute">
      {codes.map((code) => (
        <symbol key={code} id={idMarque(code)} viewBox="0 0 24 24">
          <Traces traces={tracesTransition(code)} />
        </symbol>
      ))}
    </svg>
  );
}
