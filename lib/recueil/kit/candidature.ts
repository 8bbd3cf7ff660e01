import { MODALITES } from "../../appel/atelier/states.ts";
import { NOM_MODALITE } from "../../appel/atelier/wording.ts";
import { ATELIERS_MAX, CO_ORGANISATEURS_MAX } from "../../appel/candidature/questions/limites.ts";
import { type Demande, type IdSection, type Options, SECTIONS } from "../../appel/candidature/questions/question.ts";
import {
  CLES,
  type ClePropre,
  isSimple,
  QUESTIONS as Q,
  questionDe,
  simpleDe,
} from "../../appel/candidature/questions/questions.ts";
import {
  NOM_CONTACT,
  QUESTIONS_ATELIER,
  QUESTIONS_CONTACT,
  QUESTIONS_INTERVENANT,
} from "../../appel/candidature/questions/questions-lignes.ts";
import {
  AGREMENTS_ESUS,
  CATEGORIES,
  FAMILLES_ESS,
  NOM_AGREMENT,
  NOM_CATEGORIE,
  NOM_FAMILLE,
} from "../../appel/structure/categories.ts";
import { QUESTIONS_STRUCTURE as S } from "../../appel/structure/questions.ts";
import { dateCourte } from "../../socle/typographie/dates.ts";
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
      ...questionsDe("organisateurs", e),
      section("contacts"),
      ...questionsDe("contacts", e),
      section("atelier"),
      ...questionsDe("atelier", e),
      section("dates"),
      paragraphe(
        `Un atelier par date, du ${dateCourte(e.dateDebut)} au ${dateCourte(e.dateFin)}, ${ATELIERS_MAX} au plus. Recopiez cette partie pour chaque date ; si le jour n’est pas encore fixé, donnez le mois.`,
      ),
      choix(QUESTIONS_ATELIER.modalite, noms(MODALITES, NOM_MODALITE)),
      ...(["date", "mois", "heureDebut", "heureFin"] as const).map((cle) => question(QUESTIONS_ATELIER[cle])),
      question({ label: QUESTIONS_ATELIER.communeCode.label }),
      ...(["lieu", "lienVisio", "jauge"] as const).map((cle) => question(QUESTIONS_ATELIER[cle])),
      section("accueil"),
      ...questionsDe("accueil", e),
      section("engagements"),
      ...questionsDe("engagements", e),
    ],
  };
}

/** The questions of a section in their order: by their kind, or as they have a place of their own on paper. */
const questionsDe = (id: IdSection, e: EditionDuKit): BlocKit[] =>
  CLES.filter((cle) => questionDe(cle).section === id).flatMap((cle) => {
    if (!isSimple(cle)) return PROPRES[cle](e);
    const q = simpleDe(cle);
    return "options" in q ? choix(q, optionsDe(q.options)) : question(q);
  });

const PROPRES: Record<ClePropre, (e: EditionDuKit) => BlocKit[]> = {
  structureId: () => [titre(Q.structureId.label, 2), ...structure()],
  coOrganisateurs: () => [
    titre(Q.coOrganisateurs.label, 2),
    paragraphe(
      `Facultatif, ${CO_ORGANISATEURS_MAX} au plus, dans l’ordre où ils paraîtront. ${Q.coOrganisateurs.aide}`,
    ),
    { genre: "champ", nom: "Noms des structures", lignes: 3 },
  ],
  contacts: () => [paragraphe(Q.contacts.aide), ...NOM_CONTACT.flatMap(contact)],
  transitions: (e) => [
    choix(
      Q.transitions,
      e.transitions.map((t) => ({ nom: t.libelle, aide: t.question })),
    ),
  ],
  transitionPrincipale: () => [question({ ...Q.transitionPrincipale, aide: "Si vous en avez coché plusieurs." })],
  intervenants: () => intervenants(),
};

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

function question(q: Demande): BlocKit {
  const limite = q.lignes && q.max && !q.aide?.includes(String(q.max)) ? `${q.max} caractères au plus.` : "";
  const aide = [q.aide, limite].filter(Boolean).join(" ");
  return {
    genre: "champ",
    nom: nom(q),
    lignes: q.lignesAEcrire ?? (q.lignes ? q.lignes * 2 : 1),
    ...(aide ? { aide } : {}),
  };
}

const choix = (q: Demande, options: readonly { nom: string; aide?: string }[]): BlocKit => ({
  genre: "choix",
  nom: nom(q),
  options,
  ...(q.aide ? { aide: q.aide } : {}),
});

const nom = (q: Demande) => (q.facultatif ? `${q.label} (facultatif)` : q.label);
const optionsDe = (options: Options) => Object.values(options).map((mots) => ({ nom: mots }));
const noms = <K extends string>(cles: readonly K[], mots: Record<K, string>) => cles.map((cle) => ({ nom: mots[cle] }));
