import { type CodeTransition, nomTransition } from "../../../socle/transitions/transitions.ts";
import { instantLong } from "../../../socle/typographie/dates.ts";
import { enumerer } from "../../../socle/typographie/enumerer.ts";
import { accorder, pluriel } from "../../../socle/typographie/nombre.ts";
import type { DonneesGeste, TypeGeste } from "./types.ts";

/** `enjeu`: the title of the one it is about, where the reader has several before their eyes. */
type GesteDit = { type: TypeGeste; donnees: DonneesGeste; enjeu?: string | null };

/** « F23-04 est ajouté au point P4. »: what a gesture did, in one sentence. */
export function phraseGeste({ type, donnees, enjeu }: GesteDit): string {
  const sujet = enjeu ? `L’enjeu « ${enjeu} »` : "Un enjeu";
  if (type === "annuler") {
    const avant = donnees.type && donnees.type !== "annuler" ? PHRASES[donnees.type](donnees, sujet) : "";
    return `${donnees.retabli ? "Rétabli" : "Annulé"} : ${minuscule(avant)}`;
  }
  return PHRASES[type](donnees, sujet);
}

const minuscule = (phrase: string) =>
  /^[A-Z]\d/.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** Three codes, then how many more. */
function codes(tous: readonly string[] = []): string {
  const reste = tous.length - 3;
  return enumerer(reste > 1 ? [...tous.slice(0, 3), `${reste} autres`] : tous);
}

const desEnonces = ({ enonces = [] }: DonneesGeste, un: string, plusieurs: string) =>
  `${codes(enonces)} ${accorder(enonces.length, un, plusieurs)}`;
const desPoints = ({ points = [] }: DonneesGeste, un: string, plusieurs: string) =>
  `${accorder(points.length, "Le point", "Les points")} ${codes(points)} ${accorder(points.length, un, plusieurs)}`;

const QUOI = { nouveau: "est ajouté.", deplace: "change de place." };

/** What an enjeu rests on, or did. */
function nourri({ ajoutes = [], retires = [], points }: DonneesGeste, enjeu: string): string {
  if (retires.length > 0 && ajoutes.length === 0) return `${enjeu} ne repose plus sur ${codes(retires)}.`;
  if (ajoutes.length > 0) return `${enjeu} repose aussi sur ${codes(ajoutes)}.`;
  return points?.length ? `${enjeu} repose sur ${codes(points)}.` : `${enjeu} ne repose plus sur aucun point.`;
}

/** What a point says again of an edition before, or no longer does. */
function redit({ ajoutes = [], retires = [], points }: DonneesGeste): string {
  const sujet = `Le point ${codes(points)}`;
  return ajoutes.length > 0 ? `${sujet} redit ${codes(ajoutes)}.` : `${sujet} ne redit plus ${codes(retires)}.`;
}

const PHRASES: Record<Exclude<TypeGeste, "annuler">, (d: DonneesGeste, enjeu: string) => string> = {
  reprise: () => "La synthèse d’avant est reprise.",
  preparer: () => "La synthèse est préparée.",
  creer_point: (d) => `${desEnonces(d, "devient le point", "sont réunis dans le point")} ${codes(d.points)}.`,
  citer: (d) => `${desEnonces(d, "est ajouté", "sont ajoutés")} au point ${codes(d.points)}.`,
  detacher: (d) => `${desEnonces(d, "est détaché", "sont détachés")} du point ${codes(d.points)}.`,
  reformuler: (d) =>
    d.proposition
      ? desPoints(d, "prend la formulation proposée.", "prennent la formulation proposée.")
      : d.copie
        ? desPoints(d, "prend la formulation d’une copie annotée.", "prennent la formulation d’une copie annotée.")
        : desPoints(d, "est reformulé.", "sont reformulés."),
  deplacer: (d) => desPoints(d, "est déplacé.", "sont déplacés."),
  fusionner: (d) => `${desPoints(d, "est fondu", "sont fusionnés")} dans le point ${codes(d.vers)}.`,
  scinder: (d) => `${desPoints(d, "est scindé", "sont scindés")} en ${codes(d.vers)}.`,
  retirer: (d) => desPoints(d, "est retiré de la synthèse.", "sont retirés de la synthèse."),
  ecarter: (d) => desEnonces(d, "est écarté.", "sont écartés."),
  reprendre: (d) => desEnonces(d, "est remis à traiter.", "sont remis à traiter."),
  classer: (d) =>
    `${desEnonces(d, "passe", "passent")} dans la ${minuscule(nomTransition(d.transition as CodeTransition) ?? "")}.`,
  relire: (d) => desPoints(d, "est relu, inchangé.", "sont relus, inchangés."),
  garder_signal_faible: (d) => desPoints(d, "est gardé comme signal faible.", "sont gardés comme signaux faibles."),
  composer_groupe: () => "Un groupe est composé.",
  retirer_groupe: () => "Un groupe est retiré.",
  composer_bloc: () => "Un bloc est composé.",
  retirer_bloc: () => "Un bloc est retiré.",
  partir_du_plan: ({ plan: { annee, chapitres } = { annee: 0, chapitres: 0 } }) =>
    `${pluriel(chapitres, "chapitre part", "chapitres partent")} du plan de ${annee}.`,
  ecrire_chapitre: () => "Les textes du chapitre sont écrits.",
  ecrire_enjeu: (d, enjeu) => `${enjeu} ${d.quoi ? QUOI[d.quoi] : "est récrit."}`,
  retirer_enjeu: (_, enjeu) => `${enjeu} est retiré.`,
  nourrir_enjeu: nourri,
  transmettre: () => "Le chapitre est transmis au comité.",
  valider_chapitre: () => "Le chapitre est validé.",
  rouvrir: () => "Le chapitre revient en préparation.",
  redire: redit,
  refuser_proche: (d) => `Ressemblance refusée : ${codes([...(d.enonces ?? []), ...(d.points ?? [])])}.`,
};

/** Each kind of gesture alone, as one chooses among them. */
export const NOM_GESTE: Record<TypeGeste, string> = {
  reprise: "Synthèse d’avant reprise",
  preparer: "Synthèse préparée",
  creer_point: "Point créé",
  citer: "Énoncé ajouté à un point",
  detacher: "Énoncé détaché d’un point",
  reformuler: "Point reformulé",
  deplacer: "Point déplacé",
  fusionner: "Points fusionnés",
  scinder: "Point scindé",
  retirer: "Point retiré",
  ecarter: "Énoncé écarté",
  reprendre: "Énoncé remis à traiter",
  classer: "Énoncé changé de transition",
  relire: "Point relu",
  garder_signal_faible: "Signal faible gardé",
  composer_groupe: "Groupe composé",
  retirer_groupe: "Groupe retiré",
  composer_bloc: "Bloc composé",
  retirer_bloc: "Bloc retiré",
  partir_du_plan: "Plan d’une édition d’avant repris",
  ecrire_chapitre: "Textes d’un chapitre écrits",
  ecrire_enjeu: "Enjeu écrit",
  retirer_enjeu: "Enjeu retiré",
  nourrir_enjeu: "Sources d’un enjeu changées",
  redire: "Proposition déjà dite",
  refuser_proche: "Ressemblance refusée",
  annuler: "Geste annulé ou rétabli",
  transmettre: "Chapitre transmis au comité",
  valider_chapitre: "Chapitre validé",
  rouvrir: "Chapitre rouvert",
};

/** Why a gesture is not undone: what was done since, by whom, when. */
export function phraseReposeDessus(dessus: GesteDit & { at: Date; auteur: string | null }): string {
  const qui = dessus.auteur ? `, par ${dessus.auteur}` : "";
  const phrase = phraseGeste(dessus).replace(/\.$/, "");
  return `Un geste plus récent s’appuie sur celui-ci : « ${phrase} »${qui}, le ${instantLong(dessus.at)}. Annulez-le d’abord.`;
}
