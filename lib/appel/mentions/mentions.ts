/** The pages the law asks, each with its address. */
export const PAGES_LEGALES = {
  mentions_legales: { nom: "Mentions légales", href: "/mentions-legales" },
  confidentialite: { nom: "Confidentialité", href: "/confidentialite" },
  accessibilite: { nom: "Accessibilité", href: "/accessibilite" },
  contact: { nom: "Contact", href: "/contact" },
} as const;
export type PageLegale = keyof typeof PAGES_LEGALES;
export const CLES_PAGES = Object.keys(PAGES_LEGALES) as PageLegale[];

export type Forme = "texte" | "courriel" | "telephone";

type Definition = {
  /** What it is, on the form and in its place on the page while it is not written. */
  nom: string;
  aide?: string;
  forme: Forme;
  /** Without it no synthèse is published: asked by the law of 21 June 2004 (LCEN, art. 1-1) or by article 13 of the RGPD. */
  requise: boolean;
};

/** What only the structure that runs this site can tell, in the order it is asked. */
export const MENTIONS = {
  denomination: {
    nom: "Dénomination et forme juridique",
    aide: "Celle de la structure qui édite le site, par exemple « CRESS de la région, association loi 1901 ».",
    forme: "texte",
    requise: true,
  },
  siege: { nom: "Adresse postale du siège", forme: "texte", requise: true },
  immatriculation: { nom: "Numéro d’immatriculation", aide: "SIRET ou RNA.", forme: "texte", requise: true },
  telephone: { nom: "Téléphone", forme: "telephone", requise: true },
  horaires: { nom: "Horaires du téléphone", forme: "texte", requise: false },
  courriel: { nom: "Adresse électronique", forme: "courriel", requise: true },
  directeur: {
    nom: "Directeur ou directrice de la publication",
    aide: "Sa fonction, et son nom : la loi le demande. C’est le plus souvent la présidence.",
    forme: "texte",
    requise: true,
  },
  hebergeur: { nom: "Nom de l’hébergeur", forme: "texte", requise: true },
  hebergeurAdresse: { nom: "Adresse de l’hébergeur", forme: "texte", requise: true },
  hebergeurTelephone: { nom: "Téléphone de l’hébergeur", forme: "texte", requise: true },
  protection: {
    nom: "Adresse électronique pour les données personnelles",
    aide: "Celle du délégué ou de la déléguée à la protection des données, ou celle de qui répond à ces demandes.",
    forme: "courriel",
    requise: true,
  },
  schema: {
    nom: "Schéma pluriannuel de mise en accessibilité",
    aide: "Son titre et ses années, ou son adresse.",
    forme: "texte",
    requise: false,
  },
  plan: {
    nom: "Plan d’actions de l’année pour l’accessibilité",
    aide: "Son titre, ou son adresse.",
    forme: "texte",
    requise: false,
  },
} as const satisfies Record<string, Definition>;
export type CleMention = keyof typeof MENTIONS;
export const CLES_MENTIONS = Object.keys(MENTIONS) as CleMention[];

/** The form, part by part. */
export const PARTIES: readonly { titre: string; cles: readonly CleMention[] }[] = [
  {
    titre: "Éditeur",
    cles: ["denomination", "siege", "immatriculation", "telephone", "horaires", "courriel", "directeur"],
  },
  { titre: "Hébergement", cles: ["hebergeur", "hebergeurAdresse", "hebergeurTelephone"] },
  { titre: "Données personnelles", cles: ["protection"] },
  { titre: "Accessibilité", cles: ["schema", "plan"] },
];

/** What is told of this instance: each mention, empty while nobody has written it, and what is added after our words. */
export type MentionsLegales = { faits: Record<CleMention, string>; ajouts: Record<PageLegale, string> };

const chacune = <C extends string>(cles: readonly C[], dites: Record<string, string> = {}) =>
  Object.fromEntries(cles.map((c) => [c, dites[c] ?? ""])) as Record<C, string>;

/** As stored, or nothing: a mention asked for since is there, and empty; one no longer asked for is not. */
export const completes = (lues?: Partial<Record<keyof MentionsLegales, Record<string, string>>>): MentionsLegales => ({
  faits: chacune(CLES_MENTIONS, lues?.faits),
  ajouts: chacune(CLES_PAGES, lues?.ajouts),
});

/** The mentions nothing is published without, and that nobody has written. */
export const mentionsManquantes = ({ faits }: Pick<MentionsLegales, "faits">): CleMention[] =>
  CLES_MENTIONS.filter((c) => MENTIONS[c].requise && faits[c] === "");
