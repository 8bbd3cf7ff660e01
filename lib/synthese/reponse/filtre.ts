import { type CodeTransition, ordonner } from "../../socle/transitions/transitions.ts";
import { comparerFr } from "../../socle/typographie/tri.ts";
import type { TypeDestinataire } from "../consolidation/destinataires.ts";
import { TYPES_DESTINATAIRE } from "../consolidation/destinataires.ts";
import { cleDestinataire } from "./adresse.ts";
import { ETATS_REPONSE, type EtatReponse } from "./states.ts";

type Adresse = { type: TypeDestinataire; nom: string };
export type Filtrable = {
  transition: CodeTransition;
  horizon: string | null;
  departements: readonly string[];
  destinataires: readonly Adresse[];
  /** The last answer of each body. */
  reponses: readonly { nom: string; etat: EtatReponse }[];
};

export type FiltrePropositions = {
  /** The name of a body. */
  destinataire?: string;
  /** A year its horizon names, or « sans ». */
  horizon?: string;
  transition?: CodeTransition;
  departement?: string;
  reponse?: EtatReponse | "sans";
};
const CLES = ["destinataire", "horizon", "transition", "departement", "reponse"] as const;

/** The years a horizon names: « d’ici 2025 » is found under 2025, « dès 2024, d’ici 2026 » under both. */
export const anneesHorizon = (horizon: string | null): string[] => {
  const annees = horizon?.match(/\b20\d{2}\b/g) ?? [];
  return annees.length > 0 ? [...new Set(annees)] : ["sans"];
};

/** What propositions can be looked for by: only what at least one of them has. */
export function choixPropositions(propositions: readonly Filtrable[]) {
  const adresses = new Map(propositions.flatMap((p) => p.destinataires.map((d) => [cleDestinataire(d), d] as const)));
  const rang = (t: TypeDestinataire) => TYPES_DESTINATAIRE.indexOf(t);
  const presents = <T extends string>(ordre: readonly T[], de: (p: Filtrable) => readonly string[]) =>
    ordre.filter((cle) => propositions.some((p) => de(p).includes(cle)));
  return {
    destinataires: [...adresses.values()].sort((a, b) => rang(a.type) - rang(b.type) || comparerFr(a.nom, b.nom)),
    horizons: [...new Set(propositions.flatMap((p) => anneesHorizon(p.horizon)))].sort(),
    transitions: ordonner(propositions.map((p) => p.transition)),
    departements: [...new Set(propositions.flatMap((p) => p.departements))].sort(comparerFr),
    reponses: presents([...ETATS_REPONSE, "sans"], etatsDe),
  };
}

/** A proposition to three bodies of which one has answered is both answered and not. */
const etatsDe = (p: Filtrable): string[] => [
  ...p.reponses.map((r) => r.etat),
  ...(p.destinataires.some((d) => !p.reponses.some((r) => r.nom === d.nom)) || p.destinataires.length === 0
    ? ["sans"]
    : []),
];

/** What an address asks for; a value that is none of the choices is left out. */
export function lireFiltrePropositions(
  params: Record<string, string | string[] | undefined>,
  choix: ReturnType<typeof choixPropositions>,
): FiltrePropositions {
  const lu = (cle: (typeof CLES)[number]) => [params[cle] ?? ""].flat()[0];
  const parmi = <T extends string>(valeurs: readonly T[], valeur: string | undefined) =>
    valeurs.find((v) => v === valeur);
  return {
    destinataire: parmi(
      choix.destinataires.map((d) => d.nom),
      lu("destinataire"),
    ),
    horizon: parmi(choix.horizons, lu("horizon")),
    transition: parmi(choix.transitions, lu("transition")),
    departement: parmi(choix.departements, lu("departement")),
    reponse: parmi(choix.reponses, lu("reponse")),
  };
}

export function filtrerPropositions<P extends Filtrable>(propositions: readonly P[], f: FiltrePropositions): P[] {
  return propositions.filter(
    (p) =>
      (!f.transition || p.transition === f.transition) &&
      (!f.departement || p.departements.includes(f.departement)) &&
      (!f.horizon || anneesHorizon(p.horizon).includes(f.horizon)) &&
      (!f.destinataire || p.destinataires.some((d) => d.nom === f.destinataire)) &&
      (!f.reponse || etatsPour(p, f.destinataire).includes(f.reponse)),
  );
}

/** Of the body looked for alone, when there is one. */
const etatsPour = (p: Filtrable, destinataire: string | undefined) =>
  destinataire === undefined
    ? etatsDe(p)
    : etatsDe({
        ...p,
        destinataires: p.destinataires.filter((d) => d.nom === destinataire),
        reponses: p.reponses.filter((r) => r.nom === destinataire),
      });

/** The address of a list of propositions, its parameters always in the same order. */
export function lienPropositions(adresse: string, filtre: FiltrePropositions): string {
  const params = new URLSearchParams(CLES.flatMap((cle) => (filtre[cle] ? [[cle, filtre[cle]]] : [])));
  return `${adresse}${params.size > 0 ? `?${params}` : ""}`;
}
