import { compilePdf, type Donnees } from "../../../socle/dessin/compile.ts";
import { composer, composerBlocs, composerParagraphes } from "../../../socle/dessin/composer.ts";
import type { ProcesVerbal } from "../../seance/arbre.ts";
import { contenuProcesVerbal } from "../../seance/contenu.ts";

/** What a séance came to, as a tagged PDF/UA-1 dated from its version. */
export const renderProcesVerbalPdf = (pv: ProcesVerbal): Uint8Array<ArrayBuffer> =>
  compilePdf({ template: "proces-verbal.typ", data: contenu(pv), date: new Date(pv.etabliAt) });

function contenu(pv: ProcesVerbal): Donnees {
  const c = contenuProcesVerbal(pv);
  return {
    titre: composer(c.titre),
    titreDocument: composer(`${c.titre}, comité partenarial ${pv.edition.annee}`),
    conference: composer(c.conference),
    auteurs: pv.edition.coOrganisateurs.map(composer).filter(Boolean),
    mention: c.mention,
    version: composer(c.version),
    correction: c.correction && composer(c.correction),
    quand: composer(c.quand),
    heures: composer(c.heures),
    quorum: composer(c.quorum),
    presents: c.presents.map(composer),
    absents: c.absents.map(composer),
    bilan: c.bilan.map(composer),
    chapitres: c.chapitres.map((chapitre) => ({
      titre: composer(chapitre.titre),
      ensemble: chapitre.ensemble && {
        titre: composer(chapitre.ensemble.titre),
        points: chapitre.ensemble.points.map((p) => ({ code: composer(p.code), mots: composerBlocs(p.mots) })),
      },
      reste: chapitre.reste && composer(chapitre.reste),
      points: chapitre.points.map((p) => ({
        code: composer(p.code),
        bloc: composer(p.bloc),
        issue: p.issue,
        decision: composer(p.decision),
        avant: composerBlocs(p.avant ?? []),
        mots: composerBlocs(p.mots),
        nature: composer(p.nature),
        textes: composerBlocs(p.texte),
      })),
    })),
    observations: composerParagraphes(c.observations),
  };
}
