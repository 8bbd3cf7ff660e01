import { replier } from "../../socle/typographie/replier.ts";

/** What a list tells of an atelier, in the order of the model file. `noms`: how its column may be headed, folded. */
export const CHAMPS = {
  code: {
    nom: "Code",
    aide: "A12, ou 12 ; sans code, un numéro est donné.",
    noms: ["code", "code atelier", "numero", "n", "no", "numero atelier", "n atelier", "ordre", "id"],
  },
  intitule: {
    nom: "Intitulé",
    aide: "Le titre de l’atelier.",
    noms: ["intitule", "titre", "atelier", "nom de l atelier", "intitule de l atelier", "titre de l atelier", "sujet"],
  },
  porteuse: {
    nom: "Structure porteuse",
    aide: "Son nom publié ; plusieurs structures se séparent par un point-virgule.",
    noms: [
      "structure porteuse",
      "structure",
      "structures",
      "porteur",
      "porteuse",
      "organisateur",
      "organisateurs",
      "organisatrice",
      "structure organisatrice",
      "structures organisatrices",
      "organisme",
      "association",
      "nom de la structure",
    ],
  },
  avec: {
    nom: "Co-organisateurs",
    aide: "Séparés par un point-virgule.",
    noms: ["co organisateurs", "co organisateur", "coorganisateurs", "coorganisateur", "partenaires", "avec"],
  },
  transitions: {
    nom: "Transitions",
    aide: "Une ou plusieurs de celles de l’édition, séparées par un point-virgule.",
    noms: ["transition", "transitions", "thematique", "thematiques", "theme", "themes"],
  },
  date: {
    nom: "Date",
    aide: "12/05/2021 ou 12 mai 2021 ; le mois seul, mai 2021, quand le jour n’est pas connu.",
    noms: ["date", "dates", "jour", "mois", "date de l atelier", "date atelier", "quand"],
  },
  commune: {
    nom: "Commune",
    aide: "Son nom, avec son code postal si deux communes le portent.",
    noms: ["commune", "ville", "lieu", "communes", "villes", "code insee", "insee"],
  },
  departement: {
    nom: "Département",
    aide: "Son nom ou son numéro, quand la commune n’est pas connue.",
    noms: ["departement", "departements", "dept", "dep", "dpt"],
  },
  modalite: {
    nom: "Modalité",
    aide: "Présentiel, visio ou hybride.",
    noms: ["modalite", "modalites", "format", "mode", "forme"],
  },
  participants: {
    nom: "Participations",
    aide: "Un nombre ; une case vide veut dire qu’on ne sait pas.",
    noms: [
      "participations",
      "participants",
      "participation",
      "participant",
      "nombre de participants",
      "nombre de participations",
      "nb participants",
      "nb de participants",
      "presents",
      "nombre de presents",
      "personnes",
    ],
  },
} as const satisfies Record<string, { nom: string; aide: string; noms: readonly string[] }>;

export type Champ = keyof typeof CHAMPS;
export const CLES_CHAMP = Object.keys(CHAMPS) as Champ[];
/** Without them there is no atelier. */
export const CHAMPS_REQUIS = ["intitule", "porteuse", "transitions", "date"] as const satisfies readonly Champ[];

/** The column each field is read in, from zero. */
export type Colonnes = Partial<Record<Champ, number>>;

const ENTETES_CHERCHEES = 15;

function lireEntetes(ligne: readonly string[]): Colonnes {
  const colonnes: Colonnes = {};
  const plies = ligne.map((e) => replier(e.replace(/\([^)]*\)/g, " ")));
  const prises = new Set<number>();
  const prendre = (champ: Champ, i: number) => {
    if (i < 0 || colonnes[champ] !== undefined || prises.has(i)) return;
    colonnes[champ] = i;
    prises.add(i);
  };
  for (const exact of [true, false])
    for (const champ of CLES_CHAMP)
      for (const nom of CHAMPS[champ].noms)
        prendre(
          champ,
          plies.findIndex((p, i) => !prises.has(i) && (exact ? p === nom : nom.length > 3 && p.startsWith(`${nom} `))),
        );
  return colonnes;
}

/** The row that heads the columns, among the first ones, and what each is taken for. */
export function devinerColonnes(lignes: readonly (readonly string[])[]): { entete: number; colonnes: Colonnes } {
  let mieux = { entete: 0, colonnes: {} as Colonnes, n: -1 };
  for (const [entete, ligne] of lignes.slice(0, ENTETES_CHERCHEES).entries()) {
    const colonnes = lireEntetes(ligne);
    const n = Object.keys(colonnes).length;
    if (n > mieux.n) mieux = { entete, colonnes, n };
  }
  return { entete: mieux.entete, colonnes: mieux.colonnes };
}

/** « C », « AA »: how a spreadsheet names a column. */
export const lettreDe = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : lettreDe(Math.floor(i / 26) - 1) + lettreDe(i % 26);
