import type { Valeurs } from "../../socle/texte/variables.ts";
import type { SansAilleurs } from "../tri/types.ts";
import { surLiens } from "./liens.ts";
import { relireTexte } from "./relire.ts";
import type { Remarque } from "./remarque.ts";

/** Texts of a point that are written. */
export const CHAMPS_DU_POINT = ["accroche", "texte", "exemple"] as const;
export type ChampDuPoint = (typeof CHAMPS_DU_POINT)[number];

/** In which text: of the point of that code, or of the chapter, named. */
type Lieu = { point: string; champ: ChampDuPoint } | { point: null; ou: string };
/** `mots`: what it points at, as it is written. */
export type RemarqueSituee = Remarque & { lieu: Lieu; mots: string };

type Texte = { lieu: Lieu; texte: string; liens?: readonly { url: string; texte: string }[] };

/** What is said of the texts of a chapter, in the order it is read; of an acronym, once. */
export function relireChapitre(table: SansAilleurs, valeurs: Valeurs, noms: readonly string[]): RemarqueSituee[] {
  const textes = textesSitues(table);
  const dits = new Set<string>();
  return textes.flatMap(({ lieu, texte, liens = [] }, i) => {
    const autres = textes.flatMap((t, j) => (j === i ? [] : [t.texte]));
    const remarques = [...relireTexte(texte, { valeurs, noms, autres }), ...surLiens(liens)];
    return remarques
      .filter(({ regle, extrait }) => {
        // Printing adds them by itself: a word beside the text being written, not a line among what is to be mended.
        if (regle === "insecables") return false;
        if (!regle.startsWith("sigle")) return true;
        const neuf = !dits.has(`${regle} ${extrait}`);
        dits.add(`${regle} ${extrait}`);
        return neuf;
      })
      .map((r) => ({ ...r, mots: texte.slice(r.debut, r.fin), lieu }));
  });
}

function textesSitues({ chapitre, blocs, points }: SansAilleurs): Texte[] {
  const du = (ou: string, texte: string | null, liens?: Texte["liens"]): Texte => ({
    lieu: { point: null, ou },
    texte: texte ?? "",
    liens,
  });
  return [
    du("Problématique posée", chapitre.problematique),
    du("Question", chapitre.question),
    ...blocs.flatMap((b) =>
      b.groupes.flatMap((g) => [
        ...points
          .filter((p) => p.groupeId === g.id)
          .flatMap((p) =>
            CHAMPS_DU_POINT.map(
              (champ): Texte => ({
                lieu: { point: p.code, champ },
                texte: p[champ] ?? "",
                liens: champ === "texte" ? p.liens : undefined,
              }),
            ),
          ),
        ...[g.exemple, g.remarque, g.paragraphes].map((t) => du(g.titre ?? b.titre, t)),
      ]),
    ),
    du("Remarque à la fin du chapitre", chapitre.remarque),
    ...chapitre.encarts.map((e) => du(e.titre || "Encart", e.texte, e.liens)),
  ];
}
