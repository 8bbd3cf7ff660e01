import { COMPTE_ISSUE } from "../../socle/courriel/issues.ts";
import { MENTION_DEMONSTRATION } from "../../socle/dessin/mention.ts";
import type { Bloc } from "../../socle/texte/markdown.ts";
import { direTexte } from "../../socle/texte/phrases.ts";
import { nomTransition } from "../../socle/transitions/transitions.ts";
import { dateLongue, heureLocale, instantLong } from "../../socle/typographie/dates.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import { direPoint as direMotsDuPoint } from "../consolidation/dire.ts";
import type { Personne, PointDecide, ProcesVerbal } from "./arbre.ts";
import { ISSUES } from "./states.ts";
import { NOM_ISSUE } from "./wording.ts";

/** What a procès-verbal says, in words: the page, the PDF and the DOCX print the same ones. */
export function contenuProcesVerbal(pv: ProcesVerbal) {
  const { requis, membres } = pv.quorum;
  const points = pv.chapitres.flatMap((c) => c.points);
  const sans = pv.chapitres.reduce((n, c) => n + c.sansDecision, 0);
  return {
    titre: `Procès-verbal de la séance n° ${pv.numero}`,
    conference: `Conférence régionale de l’ESS, ${pv.edition.regionNom}, ${pv.edition.annee}`,
    instance: "Comité partenarial",
    mention: pv.edition.demonstration ? MENTION_DEMONSTRATION : null,
    version: `Version ${pv.version}, établie le ${instantLong(new Date(pv.etabliAt))}`,
    correction: pv.note ? `Ce qui est corrigé : ${pv.note}` : null,
    quand: `${majuscule(dateLongue(pv.date))}, ${pv.lieu}`,
    heures: `Séance ouverte à ${heureLocale(new Date(pv.ouverteAt))}, levée à ${heureLocale(new Date(pv.leveeAt))}`,
    quorum:
      requis === null
        ? `${pluriel(membres, "membre présent", "membres présents")}. Aucun quorum n’est fixé.`
        : `${pluriel(membres, "membre présent", "membres présents")} ; quorum fixé à ${requis} : ${membres >= requis ? "atteint par les présents" : "non atteint par les seuls présents"}.`,
    presents: pv.presents.map(direPersonne),
    absents: pv.absents.map(direPersonne),
    bilan: [
      ...ISSUES.map((issue) => {
        const n = points.filter((p) => p.issue === issue).length;
        return `${pluriel(n, "point")} ${accorder(n, ...COMPTE_ISSUE[issue])}`;
      }),
      `${pluriel(sans, "point non examiné", "points non examinés")} en séance`,
    ],
    chapitres: pv.chapitres.map((c) => ({
      transition: c.transition,
      titre: nomTransition(c.transition),
      points: c.points.filter((p) => !p.ensemble).map(direPoint),
      ensemble: direEnsemble(c.points.filter((p) => p.ensemble)),
      reste:
        c.points.length === 0
          ? "Aucun point de ce chapitre n’a été décidé."
          : c.sansDecision > 0
            ? `${pluriel(c.sansDecision, "autre point n’a pas été examiné", "autres points n’ont pas été examinés")}.`
            : null,
    })),
    observations: pv.observations,
  };
}
export type ContenuPv = ReturnType<typeof contenuProcesVerbal>;

const direPersonne = ({ nom, qualite }: Personne) => `${nom}, ${qualite}`;

const direPoint = (p: PointDecide) => ({
  code: p.code,
  bloc: p.bloc,
  issue: p.issue,
  decision: NOM_ISSUE[p.issue],
  avant: p.avant && direMots(p.avant),
  mots: direMots(p.mots),
  /** The words kept with the decision, and what they are. */
  texte: direTexte(p.texte),
  nature: p.issue === "divergence" ? "Position divergente, imprimée avec le point" : "Ce qui est à revoir",
});

/** Those adopted at once, or null when there is none. */
const direEnsemble = (points: readonly PointDecide[]) =>
  points.length === 0
    ? null
    : {
        titre: `${pluriel(points.length, "point adopté ensemble, que personne ne contestait", "points adoptés ensemble, que personne ne contestait")}`,
        points: points.map(({ code, mots }) => ({ code, mots: direMots(mots) })),
      };

/** As the document prints a point. */
const direMots = (mots: { accroche: string; texte: string }): Bloc[] =>
  direMotsDuPoint({ ...mots, structure: null, lieu: null, partenaires: null });
const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);
