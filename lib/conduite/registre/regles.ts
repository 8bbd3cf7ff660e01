import { pluriel } from "../../socle/typographie/nombre.ts";

/** When the purge runs, every day: the jobs of the application are woken up in UTC. */
export const HEURE_PURGE = { heure: 3, minute: 17 };

/** From which day a delay counts. */
const DEPUIS = {
  envoi: "l’envoi",
  refus: "le refus",
  modification: "la dernière modification",
  publication: "la première publication de la synthèse",
  atelier: "l’atelier",
  expiration: "l’expiration",
  detachement: "le retrait de ce qui portait le fichier",
} as const;

type Duree = { jours: number } | { mois: number };
export type Regle = { duree: Duree; depuis: keyof typeof DEPUIS; efface: string };

/** How long each thing is kept before the purge erases it: the only place, for the job, the register and the public page. */
export const REGLES = {
  courriels: { duree: { jours: 90 }, depuis: "envoi", efface: "Courriels vidés de leur contenu et de leur adresse" },
  refus: { duree: { mois: 12 }, depuis: "refus", efface: "Adresses qui avaient refusé un courriel" },
  brouillons: { duree: { mois: 12 }, depuis: "modification", efface: "Candidatures jamais déposées" },
  arrivees: { duree: { mois: 6 }, depuis: "publication", efface: "Présences signalées, avec leur nom" },
  feuilles: { duree: { mois: 6 }, depuis: "publication", efface: "Feuilles signées numérisées" },
  adresses_synthese: {
    duree: { mois: 18 },
    depuis: "atelier",
    efface: "Adresses laissées pour recevoir la synthèse",
  },
  contacts: { duree: { mois: 36 }, depuis: "publication", efface: "Contacts, intervenants et messages" },
  copies_rendues: { duree: { mois: 36 }, depuis: "publication", efface: "Copies annotées revenues de Word" },
  fichiers: { duree: { jours: 1 }, depuis: "detachement", efface: "Fichiers que plus rien ne porte" },
  envois: { duree: { jours: 2 }, depuis: "envoi", efface: "Traces des fichiers envoyés, pour les quotas" },
  tableaux: { duree: { jours: 30 }, depuis: "envoi", efface: "Listes d’éditions antérieures laissées en attente" },
  sessions: { duree: { jours: 0 }, depuis: "expiration", efface: "Sessions expirées" },
  liens: { duree: { jours: 1 }, depuis: "expiration", efface: "Liens de connexion expirés" },
} as const satisfies Record<string, Regle>;
export type CleRegle = keyof typeof REGLES;
export const CLES_REGLE = Object.keys(REGLES) as CleRegle[];

/** « 6 mois après la première publication de la synthèse » */
export function direRegle(cle: CleRegle): string {
  const { duree, depuis }: Regle = REGLES[cle];
  if ("jours" in duree && duree.jours === 0) return `Dès ${DEPUIS[depuis]}`;
  const combien = "jours" in duree ? pluriel(duree.jours, "jour") : pluriel(duree.mois, "mois", "mois");
  return `${combien} après ${DEPUIS[depuis]}`;
}
