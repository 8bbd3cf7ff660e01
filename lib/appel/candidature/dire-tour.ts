import type { Lecteur } from "../../socle/horloge/delais.ts";
import { dateBreve, dateCourte, dateLongue, jourLocal } from "../../socle/typographie/dates.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import type { EtatCandidature } from "./states.ts";
import { dateEtat, type FaitsTour, type Tache, type Tour } from "./tour.ts";
import { NOM_ETAT_CANDIDATURE } from "./wording.ts";

type Mots = { quand: string; t: Tour; c: Pick<FaitsTour, "correctionsEnAttente" | "retour"> };

/** What each one reads; without a due date, the sentence stops before it. */
const PHRASES: Record<Tache, (m: Mots) => Record<Lecteur, string>> = {
  deposer: ({ t }) => {
    const limite = t.avantLe ? `, jusqu’au ${dateLongue(t.avantLe)} inclus` : "";
    return {
      organisateur: `À vous de compléter et de déposer${limite}`,
      cress: `Pas encore déposée : l’organisateur le peut${limite}`,
      partenaire: `Pas encore déposée${limite}`,
    };
  },
  appel_clos: ({ t }) => pourTous(`L’appel est clos${depuisLe(t.avantLe)} : la candidature n’a pas été déposée`),
  repondre: ({ quand, t }) => ({
    organisateur: t.enRetard ? `La CRESS devait vous répondre${quand}` : `La CRESS vous répond${quand}`,
    cress: t.enRetard ? `À vous de répondre : c’était attendu${quand}` : `À vous de répondre${quand}`,
    partenaire: t.enRetard ? `La CRESS devait répondre${quand}` : `La CRESS répond${quand}`,
  }),
  completer: ({ quand, t, c: { correctionsEnAttente: n } }) => {
    const geste = n > 0 ? `corriger ${pluriel(n, "champ")} et de renvoyer` : "compléter et de renvoyer";
    const reste =
      n > 0 ? `${pluriel(n, "champ")} à corriger, ${accorder(n, "attendu", "attendus")}` : "un complément attendu";
    return {
      organisateur: t.enRetard ? `À vous de ${geste} : c’était attendu${quand}` : `À vous de ${geste}${quand}`,
      cress: `Chez l’organisateur : ${reste}${quand}`,
      partenaire: `Chez l’organisateur : ${reste}${quand}`,
    };
  },
  attendre: ({ t }) => {
    const apres = `après l’atelier${t.avantLe ? ` du ${dateCourte(t.avantLe)}` : ""}`;
    return {
      organisateur: `Rien à faire pour l’instant : ${apres}, à vous de déclarer la présence et de remettre la fiche de synthèse`,
      cress: `Rien à faire pour l’instant : ${apres}, l’organisateur remet la présence et la fiche de synthèse`,
      partenaire: `La présence et la fiche de synthèse viennent ${apres}`,
    };
  },
  rendre: ({ quand, t, c: { retour } }) => {
    const geste = retour?.presence
      ? "déclarer la présence et de remettre la fiche de synthèse"
      : "remettre la fiche de synthèse";
    const quoi = retour?.presence ? "présence et fiche de synthèse attendues" : "fiche de synthèse attendue";
    return {
      organisateur: t.enRetard ? `À vous de ${geste} : c’était attendu${quand}` : `À vous de ${geste}${quand}`,
      cress: `Chez l’organisateur : ${quoi}${quand}`,
      partenaire: `Chez l’organisateur : ${quoi}${quand}`,
    };
  },
  rien: () => ({
    organisateur: "Vous avez remis tout ce qui était attendu",
    cress: "L’organisateur a remis tout ce qui était attendu",
    partenaire: "L’organisateur a remis tout ce qui était attendu",
  }),
  refusee: () => pourTous("La candidature n’a pas été retenue"),
  retiree: () => pourTous("La candidature a été retirée"),
  label_retire: () => pourTous("Le label a été retiré, l’atelier n’est plus au programme"),
};

const pourTous = (phrase: string): Record<Lecteur, string> => ({
  organisateur: phrase,
  cress: phrase,
  partenaire: phrase,
});
const depuisLe = (jour: string | null) => (jour ? ` depuis le ${dateLongue(jour)}` : "");

/** What `depuis` is the date of. */
const DEPUIS: Partial<Record<Tache, string>> = {
  repondre: "déposée le",
  completer: "demandé le",
  attendre: "label accordé le",
  rien: "label accordé le",
  refusee: "décision du",
  retiree: "le",
  label_retire: "le",
};

/** « La CRESS vous répond avant le mardi 31 mars 2026 (déposée le 1er mars 2026). », to who reads it. */
export function direTour(t: Tour, c: Mots["c"], lecteur: Lecteur): string {
  const quand = t.avantLe ? ` avant le ${dateLongue(t.avantLe)}` : "";
  const depuis = t.depuis && DEPUIS[t.tache] ? ` (${DEPUIS[t.tache]} ${dateCourte(jourLocal(t.depuis))})` : "";
  return `${PHRASES[t.tache]({ quand, t, c })[lecteur]}${depuis}.`;
}

/** « À vous, avant le 9 février », for lists; nothing where the état says it all. */
export function direTourBref(t: Tour, lecteur: Lecteur, aujourdhui: string): string {
  const le = t.avantLe && dateBreve(t.avantLe, aujourdhui);
  if (t.a === null) return SANS_TOUR[t.tache]?.(le) ?? "";
  const qui = t.a === lecteur ? "À vous" : t.a === "cress" ? "La CRESS" : "L’organisateur";
  if (!le) return qui;
  if (t.tache === "deposer") return `${qui}, jusqu’au ${le}`;
  return t.enRetard ? `${qui}, dû le ${le}` : `${qui}, avant le ${le}`;
}

const SANS_TOUR: Partial<Record<Tache, (le: string | null) => string>> = {
  attendre: (le) => (le ? `Atelier le ${le}` : ""),
  appel_clos: () => "Appel clos",
  rien: () => "Tout est remis",
};

const AVANT_DATE: Partial<Record<EtatCandidature, string>> = {
  brouillon: "Brouillon commencé le",
  a_completer: "À compléter depuis le",
};

/** « Labellisée le 5 novembre »: the name of the état with the day it came to it. */
export function direEtat(c: Parameters<typeof dateEtat>[0], aujourdhui?: string): string {
  const at = dateEtat(c);
  const nom = NOM_ETAT_CANDIDATURE[c.etat];
  if (!at) return nom;
  const jour = jourLocal(at);
  return `${AVANT_DATE[c.etat] ?? `${nom} le`} ${aujourdhui ? dateBreve(jour, aujourdhui) : dateCourte(jour)}`;
}
