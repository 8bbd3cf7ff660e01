import { MODALITES } from "../atelier/states.ts";
import { NOM_MODALITE } from "../atelier/wording.ts";
import {
  ACCESSIBILITES,
  ECO_GESTES,
  ENGAGEMENTS,
  FORMATS,
  NOM_ACCESSIBILITE,
  NOM_ECO_GESTE,
  NOM_ENGAGEMENT,
  NOM_FORMAT,
  NOM_PUBLIC,
  NOM_TERRITOIRE,
  PUBLICS_CIBLES,
  TERRITOIRES,
} from "../candidature/choix.ts";
import { ATELIERS_MAX, CO_ORGANISATEURS_MAX } from "../candidature/limites.ts";
import {
  CO_ORGANISATEURS,
  INTRO_CONTACTS,
  NOM_CONTACT,
  QUESTIONS as Q,
  QUESTIONS_ATELIER,
  QUESTIONS_CONTACT,
  QUESTIONS_INTERVENANT,
  type Question,
} from "../candidature/questions.ts";
import { type IdSection, SECTIONS } from "../candidature/sections.ts";
import {
  AGREMENTS_ESUS,
  CATEGORIES,
  FAMILLES_ESS,
  NOM_AGREMENT,
  NOM_CATEGORIE,
  NOM_FAMILLE,
} from "../structure/categories.ts";
import { QUESTIONS_STRUCTURE as S } from "../structure/questions.ts";
import { dateCourte } from "../typographie/dates.ts";
import { type BlocKit, type DocumentKit, type EditionDuKit, paragraphe, titre } from "./arbre.ts";

/** Form F1 to fill by hand: the questions, help and limits of the form in line, in its order. */
export function documentCandidature(e: EditionDuKit, adresse: string): DocumentKit {
  return {
    titre: "Fiche de candidature",
    blocs: [
      paragraphe(
        `À préparer à plusieurs, puis à déposer en ligne avant le ${dateCourte(e.dateClotureAppel)}, 23 h 59 : ${adresse}. Les questions sont les mêmes, dans le même ordre.`,
      ),
      section("organisateurs"),
      titre(Q.structureId.label, 2),
      ...structure(),
      titre(CO_ORGANISATEURS.label, 2),
      paragraphe(
        `Facultatif, ${CO_ORGANISATEURS_MAX} au plus, dans l’ordre où ils paraîtront. ${CO_ORGANISATEURS.aide}`,
      ),
      { genre: "champ", nom: "Noms des structures", lignes: 3 },
      section("contacts"),
      paragraphe(INTRO_CONTACTS),
      ...NOM_CONTACT.flatMap(contact),
      section("atelier"),
      question(Q.intitule, 2),
      choix(
        Q.transitions,
        e.transitions.map((t) => ({ nom: t.libelle, aide: t.question })),
      ),
      question({ ...Q.transitionPrincipale, aide: "Si vous en avez coché plusieurs." }),
      question(Q.resume),
      question(Q.objectifs),
      question(Q.questionsTravaillees),
      choix(Q.publicsCibles, noms(PUBLICS_CIBLES, NOM_PUBLIC)),
      question(Q.publicAutre),
      choix(Q.territoire, noms(TERRITOIRES, NOM_TERRITOIRE)),
      choix(Q.format, noms(FORMATS, NOM_FORMAT)),
      question(Q.methode),
      question(Q.jauge),
      ...intervenants(),
      section("dates"),
      paragraphe(
        `Un atelier par date, du ${dateCourte(e.dateDebut)} au ${dateCourte(e.dateFin)}, ${ATELIERS_MAX} au plus. Recopiez cette partie pour chaque date ; si le jour n’est pas encore fixé, donnez le mois.`,
      ),
      choix(QUESTIONS_ATELIER.modalite, noms(MODALITES, NOM_MODALITE)),
      ...(["date", "mois", "heureDebut", "heureFin"] as const).map((cle) => question(QUESTIONS_ATELIER[cle])),
      question({ label: QUESTIONS_ATELIER.communeCode.label }),
      ...(["lieu", "lienVisio", "jauge"] as const).map((cle) => question(QUESTIONS_ATELIER[cle])),
      section("accueil"),
      choix(Q.ecoGestes, noms(ECO_GESTES, NOM_ECO_GESTE)),
      question(Q.ecoCommentaire),
      choix(Q.accessibilites, noms(ACCESSIBILITES, NOM_ACCESSIBILITE)),
      question(Q.inscriptionUrl),
      question(Q.besoins),
      section("engagements"),
      choix(Q.engagements, noms(ENGAGEMENTS, NOM_ENGAGEMENT)),
    ],
  };
}

const structure = (): BlocKit[] => [
  question(S.nom),
  question(S.sigle),
  choix(S.categorie, noms(CATEGORIES, NOM_CATEGORIE)),
  choix(S.famille, noms(FAMILLES_ESS, NOM_FAMILLE)),
  choix(S.agrementEsus, noms(AGREMENTS_ESUS, NOM_AGREMENT)),
  question(S.siret),
  question(S.rna),
  question(S.sansSiretMotif),
  question(S.adresse),
  question(S.codePostal),
  question({ label: S.communeCode.label }),
  question(S.siteWeb),
  question({ label: S.reseau.label, facultatif: true }),
];

/** Nobody has to stand in: the second contact is asked the same, and may be left out. */
function contact(nom: string, rang: number): BlocKit[] {
  const { publie, ...champs } = QUESTIONS_CONTACT;
  return [
    titre(nom, 2),
    ...Object.values(champs).map((q) => question(rang === 0 ? q : { ...q, facultatif: true })),
    { genre: "choix", nom: "Publication", options: [{ nom: publie.label }] },
  ];
}

/** One line to fill per person; more are added by hand. */
const intervenants = (): BlocKit[] => [
  question(Q.intervenants),
  question(QUESTIONS_INTERVENANT.nom),
  question(QUESTIONS_INTERVENANT.structure),
  { genre: "choix", nom: "Publication", options: [{ nom: QUESTIONS_INTERVENANT.publie.label }] },
];

const section = (id: IdSection) => titre(SECTIONS.find((s) => s.id === id)?.nom ?? id);

/** A text area of n lines on a screen takes twice that by hand. */
function question(q: Question, lignes = q.lignes ? q.lignes * 2 : 1): BlocKit {
  const limite = q.lignes && q.max && !q.aide?.includes(String(q.max)) ? `${q.max} caractères au plus.` : "";
  const aide = [q.aide, limite].filter(Boolean).join(" ");
  return { genre: "champ", nom: nom(q), lignes, ...(aide ? { aide } : {}) };
}

const choix = (q: Question, options: readonly { nom: string; aide?: string }[]): BlocKit => ({
  genre: "choix",
  nom: nom(q),
  options,
  ...(q.aide ? { aide: q.aide } : {}),
});

const nom = (q: Question) => (q.facultatif ? `${q.label} (facultatif)` : q.label);
const noms = <K extends string>(cles: readonly K[], mots: Record<K, string>) => cles.map((cle) => ({ nom: mots[cle] }));
