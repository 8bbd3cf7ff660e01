import { MENTION_DEMONSTRATION } from "../../socle/dessin/mention.ts";
import { type CodeTransition, nomTransition } from "../../socle/transitions/transitions.ts";
import {
  AIDE_MODELE,
  aideDeLaSeule,
  type CleSeule,
  intertitresDuModele,
  motsIntertitre,
  type Place,
  seulesDemandees,
  signetDe,
} from "../depouillement/intertitres.ts";
import { isChoix, isPropre, optionsDe, partieDe, type Rubrique, rubriqueDe } from "../rubriques/rubriques.ts";

/** What the model prints before the headings; in a blank one everything but the edition is to be filled in. */
export type Modele = {
  edition: { annee: number; intitule: string; regionNom: string; demonstration: boolean };
  /** The atelier the bookmarks name, the first one the fiche covers. */
  atelier: string | null;
  intitule: string | null;
  organisateurs: string[];
  /** « A12 · Jeudi 6 avril 2023, 9 h 30 – 12 h · Lille (Nord) », one line per atelier. */
  ateliers: string[];
  transitions: readonly CodeTransition[];
  /** Of the edition. */
  rubriques: readonly Rubrique[];
  /** « v2 du 3 février 2026 », of the model in the kit. */
  version: string | null;
};

export const modeleVierge = (
  edition: Modele["edition"],
  transitions: readonly CodeTransition[],
  rubriques: readonly Rubrique[],
  version: string | null,
): Modele => ({
  edition,
  version,
  atelier: null,
  intitule: null,
  organisateurs: [],
  ateliers: [],
  transitions,
  rubriques,
});

type Titre = {
  niveau: 1 | 2;
  titre: string;
  aide: string | null;
  signet: string | null;
  saisie: Saisie;
};
/** What is left to write: a text or a few words, ideas one by one, words heard one by one, a box to tick. */
type Saisie = { genre: "texte" | "court" | "lignes" | "paroles" } | { genre: "choix"; options: string[] } | null;

/** The same headings on paper and in the DOCX, in their order. */
export function contenuModele(m: Modele) {
  const signet = (place: Place) => signetDe(m.atelier, place);
  const titreDeLaSeule = (cle: CleSeule): Titre => ({
    niveau: 1,
    titre: rubriqueDe(m.rubriques, cle).nom,
    aide: aideDeLaSeule(cle, m.rubriques) || null,
    signet: signet({ seule: cle }),
    saisie: saisieDe(cle),
  });
  const titres: Titre[] = [
    ...seulesDemandees(m.rubriques, ["recit"]).map(titreDeLaSeule),
    ...m.transitions.flatMap((transition) => [
      { niveau: 1 as const, titre: nomTransition(transition), aide: null, signet: null, saisie: null },
      ...intertitresDuModele(m.rubriques).map((intertitre) => ({
        niveau: 2 as const,
        ...motsIntertitre(intertitre, m.rubriques),
        signet: signet({ transition, intertitre }),
        saisie: { genre: "lignes" as const },
      })),
    ]),
    ...seulesDemandees(m.rubriques, ["suite", "avis"]).map(titreDeLaSeule),
  ];
  return {
    titreDocument: m.intitule ? `Fiche de synthèse – ${m.intitule}` : "Fiche de synthèse",
    conference: `Conférence régionale de l’ESS, ${m.edition.regionNom}, ${m.edition.annee}`,
    mention: m.edition.demonstration ? MENTION_DEMONSTRATION : null,
    version: m.version && `Modèle de fiche de synthèse, ${m.version}`,
    aide: AIDE_MODELE,
    signetEntete: signet({ entete: true }),
    entete: [
      { nom: "Intitulé", textes: m.intitule ? [m.intitule] : [] },
      { nom: m.organisateurs.length > 1 ? "Organisateurs" : "Organisateur", textes: m.organisateurs },
      { nom: m.ateliers.length > 1 ? "Ateliers" : "Atelier", textes: m.ateliers },
    ],
    titres,
  };
}

function saisieDe(cle: CleSeule): Saisie {
  if (isChoix(cle)) return { genre: "choix", options: Object.values(optionsDe(cle)) };
  if (cle === "verbatims") return { genre: "paroles" };
  return { genre: partieDe(cle) === "recit" || isPropre(cle) ? "texte" : "court" };
}
