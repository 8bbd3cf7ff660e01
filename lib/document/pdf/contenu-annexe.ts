import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "../../fiche/types-enonce.ts";
import type { ModeReprise } from "../../synthese/states.ts";
import type { ArbreEnonce, SyntheseArbre } from "../tree.ts";
import type { Ancres } from "./ancres.ts";
import type { Donnees } from "./compile.ts";
import { composer, composerLiens, composerParagraphes } from "./composer.ts";

const MODE: Record<ModeReprise, string> = { repris: "repris", regroupe: "regroupé", reformule: "reformulé" };

/** Every cited énoncé, under its fiche: where a sentence of the synthesis comes from. */
export function contenuAnnexe(arbre: SyntheseArbre, ancres: Ancres): Donnees {
  const intitules = new Map(arbre.ateliers.map(({ code, intitule }) => [code, intitule]));
  const fiches: { code: string; intitule: string; enonces: Donnees[] }[] = [];
  for (const [rang, enonce] of arbre.enonces.entries()) {
    const code = composer(enonce.fiche) || "sans numéro";
    if (fiches.at(-1)?.code !== code) {
      fiches.push({ code, intitule: composer(intitules.get(enonce.ateliers[0] ?? "") ?? ""), enonces: [] });
    }
    fiches.at(-1)?.enonces.push(contenuEnonce(enonce, rang, ancres));
  }
  return { fiches };
}

function contenuEnonce(enonce: ArbreEnonce, rang: number, ancres: Ancres): Donnees {
  const type = NOM_TYPE_ENONCE[enonce.type];
  return {
    ancre: `enonce-${rang}`,
    code: composer(enonce.code),
    type: enonce.action ? `${type} ${NOM_ACTION_LEVIER[enonce.action].toLowerCase()}` : type,
    theme: composer(enonce.theme ?? ""),
    transition: enonce.transition,
    accroche: composer(enonce.accroche),
    texte: composerParagraphes(enonce.texte),
    precisions: [
      { nom: "Exemple", texte: composer(enonce.exemple ?? "") },
      { nom: "Destinataire", texte: composer(enonce.destinataire ?? "") },
      { nom: "Horizon", texte: composer(enonce.horizon ?? "") },
    ].filter(({ texte }) => texte !== ""),
    liens: composerLiens(enonce.liens),
    ateliers: enonce.ateliers.map((code) => ({ ...ancres.atelier(code), code: composer(code) })),
    structures: composer(enonce.structures.join(", ")),
    citations: ancres
      .citations(enonce.code)
      .map(({ code, ancre, mode }) => ({ code: composer(code), ancre, mode: MODE[mode] })),
  };
}
