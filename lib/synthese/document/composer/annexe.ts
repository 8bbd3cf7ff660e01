import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "../../../recueil/rubriques/types-enonce.ts";
import { liensDits, ligne, lignes, phrase, portionDite } from "../../../socle/dessin/mots.ts";
import { grouper } from "../../../socle/grouper.ts";
import { nettoyer } from "../../../socle/texte/clean.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { NOM_MODE } from "../../consolidation/wording.ts";
import type { ArbreEnonce, SyntheseArbre } from "../../version/tree.ts";
import type { BlocDit, Enligne, NoeudEnonce, NoeudPartie, NoeudSection } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";
import { direOrigine } from "./origine.ts";

/** Every cited énoncé, under its fiche, in the words of those who wrote it: where a sentence of the synthesis comes from. */
export function partieSources({ ateliers, enonces }: SyntheseArbre, ancres: Ancres): NoeudPartie[] {
  const intitules = new Map(ateliers.map(({ code, intitule }) => [code, ligne(intitule)]));
  const fiches = [...grouper(enonces, (e) => ligne(e.fiche) || "sans numéro")].map(
    ([code, siens], rang): NoeudSection => ({
      type: "section",
      ancre: `fiche-${rang + 1}`,
      titre: `Fiche ${code}`,
      numero: null,
      complement: intitules.get(siens[0]?.ateliers[0] ?? "") || null,
      sommaire: false,
      enfants: siens.map((e) => noeudEnonce(e, ancres)),
    }),
  );
  if (fiches.length === 0) return [];
  const chapeau =
    "Chaque point de la synthèse vient d’énoncés écrits par les organisateurs après leurs ateliers. Ils sont donnés ici dans leurs mots, rangés par fiche.";
  return [
    {
      type: "partie",
      cle: "sources",
      titre: "Annexe : les sources",
      transition: null,
      fichier: "sources",
      enfants: [...phrase(chapeau), ...fiches],
    },
  ];
}

function noeudEnonce(enonce: ArbreEnonce, ancres: Ancres): NoeudEnonce {
  const type = NOM_TYPE_ENONCE[enonce.type];
  return {
    type: "enonce",
    ancre: ancres.ancreEnonce(enonce),
    code: ligne(enonce.code),
    nature: enonce.action ? `${type} ${NOM_ACTION_LEVIER[enonce.action].toLowerCase()}` : type,
    theme: ligne(enonce.theme ?? ""),
    transition: { code: enonce.transition, nom: nomTransition(enonce.transition) },
    blocs: motsDe(enonce),
    precisions: [
      { nom: "Exemple", texte: ligne(enonce.exemple ?? "") },
      { nom: "Adressé à", texte: ligne(enonce.destinataire ?? "") },
      { nom: "Horizon", texte: ligne(enonce.horizon ?? "") },
    ].filter(({ texte }) => texte !== ""),
    liens: liensDits(enonce.liens),
    structures: ligne(enonce.structures.join(", ")),
    origine: direOrigine(enonce, ancres),
    usage: usage(enonce, ancres),
  };
}

/** « cité en P1 (reformulé), P2 (repris tel quel) » */
function usage({ code }: ArbreEnonce, ancres: Ancres): Enligne[] {
  const citations = ancres.citations(code);
  if (citations.length === 0) return [portionDite("cité dans aucun point")];
  return citations.flatMap(({ mode, ...renvoi }, i) => [
    portionDite(i === 0 ? "cité en " : ", "),
    { ...portionDite(renvoi.code), renvoi },
    portionDite(` (${NOM_MODE[mode].toLowerCase()})`),
  ]);
}

/** As typed, without Markdown: their words are theirs. */
function motsDe({ accroche, texte }: ArbreEnonce): BlocDit[] {
  const tete = ligne(accroche);
  const [premier = "", ...suite] = lignes(nettoyer(texte).split("\n"));
  const portions = [
    ...(tete ? [portionDite(tete, { gras: true })] : []),
    ...(premier ? [portionDite(tete ? ` ${premier}` : premier)] : []),
  ];
  return [
    ...(portions.length > 0 ? [{ type: "paragraphe" as const, role: "texte" as const, portions }] : []),
    ...suite.flatMap((p) => phrase(p)),
  ];
}
