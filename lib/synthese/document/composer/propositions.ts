import { ligne } from "../../../socle/dessin/mots.ts";
import { enClair } from "../../../socle/texte/markdown.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { comparerFr } from "../../../socle/typographie/tri.ts";
import { parDestinataire } from "../../consolidation/propositions.ts";
import type { ArbrePoint, SyntheseArbre } from "../../version/tree.ts";
import type { NoeudEntree, NoeudPartie } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";

/** What is asked of each body, by horizon: every proposition of the chapters, under each of its addressees. */
export function partiePropositions({ chapitres }: SyntheseArbre, ancres: Ancres): NoeudPartie[] {
  const points = chapitres.flatMap((c) =>
    c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points.map((point) => ({ ...point, point, bloc: b.type })))),
  );
  const paquets = parDestinataire(points);
  if (paquets.length === 0) return [];
  return [
    {
      type: "partie",
      cle: "propositions",
      titre: "Les propositions, par destinataire",
      transition: null,
      fichier: "livre",
      enfants: paquets.map(({ nom, propositions }, i) => ({
        type: "section",
        ancre: `propositions-${i + 1}`,
        titre: nom === null ? "Sans destinataire" : ligne(nom),
        numero: null,
        complement: pluriel(propositions.length, "proposition"),
        sommaire: true,
        enfants: propositions
          .map((p) => p.point)
          .toSorted((a, b) => comparerFr(a.horizon || "\uFFFF", b.horizon || "\uFFFF"))
          .map((p) => proposition(p, ancres)),
      })),
    },
  ];
}

/** Its code leads to all of it; here its first words, and when. */
function proposition(point: ArbrePoint, ancres: Ancres): NoeudEntree {
  return {
    type: "entree",
    renvois: [{ ...ancres.point(point), detail: null }],
    titre: ligne(premiereDite(point)),
    note: point.horizon ? ligne(`Horizon : ${point.horizon}`) : "Sans horizon",
  };
}

/** Its accroche, or the sentence it starts with. */
export function premiereDite({ accroche, texte }: Pick<ArbrePoint, "accroche" | "texte">): string {
  const [premier = ""] = enClair(texte).split("\n");
  return enClair(accroche) || (/^.*?[.!?…](?=\s|$)/.exec(premier)?.[0] ?? premier);
}
