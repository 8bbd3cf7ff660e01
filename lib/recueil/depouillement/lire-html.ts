import { Parser } from "htmlparser2";
import type { BlocBrut, Cellule } from "./bloc.ts";
import { type Redaction, rediger } from "./paragraphe.ts";

const BLOCS = new Set(
  "address article aside blockquote body caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const IGNORES = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "del",
  "title",
  "select",
  "textarea",
  "svg",
  "object",
]);
const VIDES = new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "wbr",
  "col",
  "base",
  "area",
  "embed",
  "source",
  "track",
]);
const GRAS = new Set(["b", "strong"]);

type Ouvert = {
  nom: string;
  cache: boolean;
  ignore: boolean;
  gras: boolean;
  lien: { adresse: string; debut: number } | null;
};

/** The blocks of a page: what an inner block says is not said again by the outer; hidden parts are left out and told. */
export function lireHtml(html: string): BlocBrut[] {
  const blocs: BlocBrut[] = [];
  const pile: Ouvert[] = [];
  let cellule: Cellule | null = null;
  let tables = 0;
  let profondeur = 0;
  let redaction: Redaction = rediger({});
  const fermer = (base: Omit<BlocBrut, "texte" | "signets"> = {}) => {
    blocs.push(...redaction.finir());
    redaction = rediger({ ...base, ...(cellule ? { cellule } : {}) });
  };
  const parser = new Parser({
    onopentag(nom, attributs) {
      const style = attributs.style ?? "";
      const dessus = pile.at(-1);
      if (nom === "table" && ++profondeur === 1) cellule = { table: ++tables, rangee: -1, colonne: 0, largeur: 1 };
      if (cellule && profondeur === 1 && nom === "tr")
        cellule = { ...cellule, rangee: cellule.rangee + 1, colonne: 0, largeur: 0 };
      if (cellule && profondeur === 1 && (nom === "td" || nom === "th"))
        cellule = { ...cellule, colonne: cellule.colonne + cellule.largeur, largeur: Number(attributs.colspan) || 1 };
      if (BLOCS.has(nom)) {
        const [, niveau] = /^h([1-6])$/.exec(nom) ?? [];
        fermer({ ...(niveau ? { niveau: Number(niveau) } : {}), ...(nom === "li" ? { puce: true } : {}) });
      }
      if (nom === "br") redaction.ecrire("\n", false);
      const signet = nom === "a" ? (attributs.name ?? attributs.id) : undefined;
      if (signet) redaction.bloc.signets.push(signet);
      if (VIDES.has(nom)) return;
      pile.push({
        nom,
        cache:
          (dessus?.cache ?? false) || "hidden" in attributs || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style),
        ignore: (dessus?.ignore ?? false) || IGNORES.has(nom),
        gras:
          ((dessus?.gras ?? false) || GRAS.has(nom) || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) &&
          !/font-weight\s*:\s*(normal|400)/i.test(style),
        lien: nom === "a" && attributs.href ? { adresse: attributs.href, debut: redaction.bloc.texte.length } : null,
      });
    },
    ontext(texte) {
      const ici = pile.at(-1);
      if (ici?.ignore) return;
      if (ici?.cache) {
        if (texte.trim() !== "") redaction.cacher();
      } else
        redaction.ecrire(
          pile.some((o) => o.nom === "pre") ? texte : texte.replace(/[\t\r\n ]+/g, " "),
          ici?.gras ?? false,
        );
    },
    onclosetag(nom) {
      const ouvert = VIDES.has(nom) ? undefined : pile.pop();
      if (ouvert?.lien) redaction.adresser(ouvert.lien.adresse, ouvert.lien.debut);
      if (nom === "table" && --profondeur === 0) cellule = null;
      if (BLOCS.has(nom)) fermer();
    },
  });
  parser.end(html);
  fermer();
  return blocs;
}
