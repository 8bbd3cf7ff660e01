import { echapper } from "../../socle/texte/markdown.ts";
import { direTexte } from "../../socle/texte/phrases.ts";
import { dateLongue } from "../../socle/typographie/dates.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import { phraseAccord } from "../relecture/wording.ts";
import type { Divergence } from "../seance/divergences.ts";
import { NOM_ISSUE } from "../seance/wording.ts";
import type { ArbreAccord, ArbreMethode } from "../version/tree.ts";

/** A divergence as it is printed under its point, on the web and on paper: whose, then their words. */
export function direDivergence({ qui, seance, texte, anterieure }: Divergence) {
  const dou = seance
    ? `comité partenarial, séance n° ${seance.numero} du ${dateLongue(seance.date)}`
    : (qui ?? "comité partenarial");
  return {
    titre: NOM_ISSUE.divergence,
    qui: anterieure ? `${dou}, sur une formulation antérieure` : dou,
    blocs: direTexte(echapper(texte).replace(/\n+/g, "\n\n")),
  };
}

/** How far two agents agree, chapter by chapter; that it was not done when nothing was treated twice. */
export function direDoubleTraitement(accords: readonly ArbreAccord[]): { phrase: string; lignes: string[] } {
  const fait = accords.some((a) => a.relus > 0);
  return {
    phrase: `Un énoncé sur vingt de chaque chapitre, dix au moins, est tiré au sort et traité une seconde fois par un autre agent, qui ne connaît pas le premier choix : le reprendrait-il ?${fait ? "" : " Pour cette version : non fait."}`,
    lignes: fait ? accords.map((a) => `${a.libelle} : ${a.relus > 0 ? phraseAccord(a) : "non fait."}`) : [],
  };
}

/** How the synthesis was made, a paragraph for each stage; what was not done is not said. */
export function direMethode({ fiches, enonces, repris, reformules, ecartes, relus, comite }: ArbreMethode): string[] {
  const ecarte = ecartes.reduce((n, e) => n + e.nombre, 0);
  const autrement = reformules > 0 ? `, dont ${pluriel(reformules, "en d’autres mots", "en d’autres mots")}` : "";
  return [
    `${pluriel(fiches, "fiche")} ${accorder(fiches, "a été lue", "ont été lues")}. Des ${pluriel(enonces, "énoncé")} qu’elles contiennent, ${repris} ${accorder(repris, "est repris", "sont repris")}${autrement}.`,
    ...(ecarte > 0
      ? [
          `${pluriel(ecarte, "énoncé")} ${accorder(ecarte, "n’est pas repris. Le motif a été dit à ses organisateurs", "ne sont pas repris. Le motif a été dit à leurs organisateurs")} : ${ecartes.map((e) => `${minuscule(e.motif)} (${e.nombre})`).join(" ; ")}.`,
        ]
      : []),
    ...(relus.points > 0
      ? [
          `${pluriel(relus.points, "point")} ${accorder(relus.points, "a été relu", "ont été relus")} par ceux dont ${accorder(relus.points, "il porte", "ils portent")} les mots : ${pluriel(relus.fideles, "fois", "fois")} fidèle, ${pluriel(relus.corrections, "correction demandée", "corrections demandées")}.`,
        ]
      : []),
    ...(comite.membres + comite.seances > 0
      ? [
          `Le comité partenarial a validé ${comite.valides} ${accorder(comite.valides, "chapitre", "chapitres")} sur ${comite.chapitres} : ${pluriel(comite.membres, "membre")} ${accorder(comite.membres, "s’y est prononcé", "s’y sont prononcés")}, ${pluriel(comite.seances, "séance")}, ${pluriel(comite.adoptes, "point adopté", "points adoptés")} en séance. ${pluriel(comite.divergences, "point porte", "points portent")} une position divergente, imprimée avec ${accorder(comite.divergences, "lui", "eux")}.`,
        ]
      : []),
  ];
}

/** « Il redit un autre énoncé, déjà repris. » inside a sentence. */
const minuscule = (motif: string) => motif.charAt(0).toLowerCase() + motif.slice(1).replace(/\.$/, "");
