/** Closed lists of the candidature form (F1, section D). */
export const FORMATS = ["co_construction", "conference", "visite", "formation_action", "rencontre", "autre"] as const;
export type Format = (typeof FORMATS)[number];

export const NOM_FORMAT: Record<Format, string> = {
  co_construction: "Atelier de co-construction",
  conference: "Conférence ou table ronde",
  visite: "Visite apprenante",
  formation_action: "Formation-action",
  rencontre: "Rencontre, après-travail",
  autre: "Autre",
};

export const PUBLICS_CIBLES = [
  "dirigeants_benevoles",
  "dirigeants_salaries",
  "salaries",
  "benevoles",
  "elus",
  "techniciens",
  "porteurs_de_projet",
  "habitants",
  "etudiants",
  "hors_ess",
] as const;
export type PublicCible = (typeof PUBLICS_CIBLES)[number];

export const NOM_PUBLIC: Record<PublicCible, string> = {
  dirigeants_benevoles: "Dirigeantes et dirigeants bénévoles",
  dirigeants_salaries: "Dirigeantes et dirigeants salariés",
  salaries: "Salariées et salariés",
  benevoles: "Bénévoles",
  elus: "Élues et élus",
  techniciens: "Techniciennes et techniciens de collectivité",
  porteurs_de_projet: "Porteuses et porteurs de projet",
  habitants: "Habitantes et habitants",
  etudiants: "Étudiantes et étudiants",
  hors_ess: "Entreprises hors ESS",
};

/** The publics aimed at, in words, with the one that is none of the list. */
export const nommerPublics = (c: { publicsCibles: readonly PublicCible[]; publicAutre: string | null }) => [
  ...c.publicsCibles.map((p) => NOM_PUBLIC[p]),
  ...(c.publicAutre ? [c.publicAutre] : []),
];

export const TERRITOIRES = ["local", "departemental", "regional"] as const;
export type Territoire = (typeof TERRITOIRES)[number];

export const NOM_TERRITOIRE: Record<Territoire, string> = {
  local: "Local",
  departemental: "Départemental",
  regional: "Régional",
};

/** What the atelier does to weigh little on the environment (form F1, section D). */
export const ECO_GESTES = ["transports", "vaisselle", "alimentation", "zero_impression", "visio_sobre"] as const;
export type EcoGeste = (typeof ECO_GESTES)[number];

export const NOM_ECO_GESTE: Record<EcoGeste, string> = {
  transports: "Accès en transports en commun, covoiturage organisé",
  vaisselle: "Vaisselle réutilisable",
  alimentation: "Alimentation locale ou végétarienne",
  zero_impression: "Aucune impression, ou presque",
  visio_sobre: "Visio sobre : caméras coupées quand elles ne servent pas",
};

/** What helps people come; no health data is ever asked. */
export const ACCESSIBILITES = ["pmr", "boucle", "lsf_velotypie", "documents", "horaires_garde"] as const;
export type Accessibilite = (typeof ACCESSIBILITES)[number];

export const NOM_ACCESSIBILITE: Record<Accessibilite, string> = {
  pmr: "Lieu accessible en fauteuil roulant",
  boucle: "Boucle magnétique",
  lsf_velotypie: "Langue des signes ou transcription en direct",
  documents: "Documents accessibles",
  horaires_garde: "Horaires adaptés ou garde d’enfants",
};

/** The five commitments of form F1, section F; all are needed to hand in. */
export const ENGAGEMENTS = ["represente", "restitution", "label", "information", "licence"] as const;

export const NOM_ENGAGEMENT: Record<(typeof ENGAGEMENTS)[number], string> = {
  represente: "Je représente la structure et j’ai autorité pour déposer cette candidature.",
  restitution: "Nous remettrons la présence et la fiche de synthèse sous quinze jours après chaque atelier.",
  label: "Nous mentionnerons le label et les logos de la conférence.",
  information: "J’ai lu l’information sur les données personnelles (page Confidentialité).",
  licence: "Nous acceptons que les contenus, hors données personnelles, soient publiés sous Licence Ouverte 2.0.",
};
