import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { instantLong } from "../../socle/typographie/dates.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import { NOM_ETAT_CHAPITRE } from "../comite/wording.ts";
import type { EtatChapitre } from "../consolidation/states.ts";
import type { SyntheseArbre } from "../version/tree.ts";

/** Where a chapter stands while the document is made, and whether its text is shown to this reader. */
export type ChapitreEnCours = { etat: EtatChapitre; aTraiter: number; lu: boolean };

/**
 * What makes a document de travail of a tree: renderers that are given one mark every page, and tell each chapter’s
 * place in the work. A published version has none.
 */
export type Travail = {
  chapitres: Partial<Record<CodeTransition, ChapitreEnCours>>;
  /** Enjeux left out because they rest on chapters this reader does not read. */
  enjeuxTus: number;
};

export const FILIGRANE = "Document de travail";

export const mentionTravail = ({ publieeAt }: Pick<SyntheseArbre, "publieeAt">) =>
  `${FILIGRANE} · état au ${instantLong(new Date(publieeAt))} · ne pas diffuser`;

/** « En préparation. 12 énoncés attendent encore. », or that its text is kept from this reader. */
export function direChapitreEnCours({ etat, aTraiter, lu }: ChapitreEnCours): string {
  const suite = !lu
    ? "Ce chapitre n’est pas de vos transitions : son texte n’est pas montré ici."
    : aTraiter > 0
      ? `${pluriel(aTraiter, "énoncé")} ${accorder(aTraiter, "attend", "attendent")} encore d’y être ${accorder(aTraiter, "repris ou écarté", "repris ou écartés")}.`
      : null;
  return [`${NOM_ETAT_CHAPITRE[etat]}.`, suite].filter(Boolean).join(" ");
}

export const direEnjeuxTus = (n: number): string =>
  `${pluriel(n, "enjeu transversal s’appuie", "enjeux transversaux s’appuient")} sur d’autres chapitres que les vôtres : vous ${accorder(n, "le", "les")} lirez avec la synthèse.`;

/**
 * The tree as who reads these chapters alone may have it: of the others what they are called and their ateliers, which
 * are public; of the enjeux those that rest on what is read; of the énoncés those that are cited there.
 */
export function couper(arbre: SyntheseArbre, lues: readonly CodeTransition[]): SyntheseArbre {
  if (arbre.chapitres.every((c) => lues.includes(c.transition))) return arbre;
  const chapitres = arbre.chapitres.map((c) =>
    lues.includes(c.transition) ? c : { ...c, question: "", problematique: "", blocs: [], remarque: "", encarts: [] },
  );
  const points = chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  const codes = new Set(points.map((p) => p.code));
  const cites = new Set(points.flatMap((p) => p.sources.map((s) => s.enonce)));
  return {
    ...arbre,
    chapitres,
    enjeux: arbre.enjeux.filter((e) => e.points.length > 0 && e.points.every((code) => codes.has(code))),
    enonces: arbre.enonces.filter((e) => cites.has(e.code)),
  };
}
