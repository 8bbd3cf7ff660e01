import { surligner } from "@/lib/recueil/depouillement/surligner";
import type { AncreLue } from "./forme.ts";

/** The words of a block to the letter, with what énoncés were read in it; an address ending with an anchor shows which. */
export function TexteSurligne({ texte, ancres }: { texte: string; ancres: readonly AncreLue[] }) {
  const plages = ancres.flatMap(({ enonceId, debut, fin }) =>
    debut !== null && fin !== null ? [{ enonceId, debut, fin }] : [],
  );
  return surligner(texte, plages).map((m) =>
    m.enonces.length === 0 ? (
      m.texte
    ) : (
      <mark
        key={m.debut}
        id={m.debutDe[0] && `ancre-${m.debutDe[0]}`}
        className="bg-voile text-encre underline decoration-2 decoration-accent underline-offset-4 target:bg-accent target:text-blanc"
      >
        {m.debutDe.slice(1).map((id) => (
          <span key={id} id={`ancre-${id}`} />
        ))}
        {m.texte}
      </mark>
    ),
  );
}
