import { phraseAccord } from "../relecture/wording.ts";
import type { Divergence } from "../seance/divergences.ts";
import { NOM_ISSUE } from "../seance/wording.ts";
import { echapper } from "../texte/markdown.ts";
import { direTexte } from "../texte/phrases.ts";
import { dateLongue } from "../typographie/dates.ts";
import type { ArbreAccord } from "./tree.ts";

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
