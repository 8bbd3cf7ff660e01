import { type Attente, total } from "@/lib/conduite/afaire/attente";

/** The pages of an edition, by moment and in the order of the work; `attend` names what is counted as waiting there. */
export const PAGES_EDITION = [
  {
    chemin: "preparation",
    moment: "Préparer",
    nom: "Préparation",
    aide: "Ce qui manque ; les mots, les questions et le calendrier ; ouvrir, clôturer, archiver.",
  },
  {
    chemin: "reglages",
    moment: "Préparer",
    nom: "Réglages",
    aide: "Délais de réponse et de remise, réunions et quorum du comité.",
  },
  {
    chemin: "rubriques",
    moment: "Préparer",
    nom: "Rubriques de la fiche",
    aide: "Ce que demande la fiche de synthèse : ses mots, son ordre, ce qui est obligatoire.",
  },
  {
    chemin: "personnes",
    moment: "Préparer",
    nom: "Personnes",
    aide: "Le comité, les partenaires, les instructeurs : inviter, retirer.",
  },
  {
    chemin: "structures",
    moment: "Préparer",
    nom: "Structures",
    aide: "Réunir celles qui sont inscrites deux fois, et le défaire.",
  },
  {
    chemin: "kit",
    moment: "Préparer",
    nom: "Kit d’informations",
    aide: "Les cinq documents de l’appel, leurs versions, et vos fichiers à leur place.",
  },
  {
    chemin: "candidatures",
    moment: "Labelliser",
    nom: "Candidatures",
    aide: "Examiner, demander un complément, labelliser ou refuser.",
    attend: ["candidatures"],
  },
  {
    chemin: "annonces",
    moment: "Labelliser",
    nom: "Annonces",
    aide: "Relire les décisions préparées et leurs courriels, les annoncer ensemble.",
    attend: ["annonces"],
  },
  {
    chemin: "couverture",
    moment: "Labelliser",
    nom: "Couverture",
    aide: "Départements, transitions, mois : ce qui manque, et qui inviter.",
  },
  {
    chemin: "codes",
    moment: "Labelliser",
    nom: "Codes de dépôt tardif",
    aide: "Permettre à une structure de déposer après la clôture.",
  },
  {
    chemin: "attendues",
    moment: "Recueillir",
    nom: "Retours attendus",
    aide: "Qui doit encore remettre sa présence ou sa fiche, et le lui rappeler.",
  },
  {
    chemin: "fiches",
    moment: "Recueillir",
    nom: "Présences et fiches",
    aide: "Valider ce que les organisateurs ont remis.",
    attend: ["presences", "fiches"],
  },
  {
    chemin: "synthese",
    moment: "Consolider",
    nom: "Synthèse",
    aide: "Reprendre ou écarter chaque énoncé, chapitre par chapitre.",
    attend: ["enonces", "relire"],
  },
  {
    chemin: "seances",
    moment: "Consolider",
    nom: "Séances du comité",
    aide: "Annoncer une séance, la conduire, retrouver son procès-verbal.",
  },
  {
    chemin: "document",
    moment: "Publier",
    nom: "Document",
    aide: "Lire le document de la couverture au dos, écrire ses textes, voir ce qui bloque.",
  },
  {
    chemin: "coherence",
    moment: "Publier",
    nom: "Chiffres imprimés",
    aide: "Les chiffres déjà publiés face aux chiffres calculés.",
  },
  {
    chemin: "publication",
    moment: "Publier",
    nom: "Publication",
    aide: "Vérifier, figer une version, la rendre publique.",
  },
  {
    chemin: "propositions",
    moment: "Suivre",
    nom: "Propositions et réponses",
    aide: "À qui elles s’adressent, qui peut répondre, ce qui attend.",
  },
  {
    chemin: "diffusion",
    moment: "Suivre",
    nom: "Liste de diffusion",
    aide: "Les organismes prévenus à chaque publication.",
  },
  {
    chemin: "courriels",
    moment: "Suivre",
    nom: "Courriels",
    aide: "Tout ce qui est parti, attend ou n’est pas arrivé ; les retenir ; la personne à appeler.",
    attend: ["courriels"],
  },
  {
    chemin: "journal",
    moment: "Suivre",
    nom: "Journal",
    aide: "Ce qui s’est passé, par qui et quand ; filtrer, exporter.",
  },
] as const satisfies readonly PageEdition[];

/** Editions told one by one, in the menu and on the home; those before them are told together. */
export const RECENTES = 5;

type PageEdition = { chemin: string; moment: string; nom: string; aide: string; attend?: readonly string[] };

/** How many things wait on a page of an edition, by its path; nothing of those where nothing does. */
export type Attendent = Readonly<Record<string, number>>;

export const attendent = (attentes: readonly Attente[]): Attendent =>
  Object.fromEntries(
    PAGES_EDITION.map(
      (p: PageEdition) => [p.chemin, total(attentes.filter((a) => p.attend?.includes(a.cle)))] as const,
    ).filter(([, n]) => n > 0),
  );

/** The pages of one edition as entries of the room's menu, with what waits beside each. */
export const entreesEdition = (annee: number, attend: Attendent) =>
  PAGES_EDITION.map((p: PageEdition) => ({
    href: `/cress/${annee}/${p.chemin}`,
    nom: p.nom,
    moment: p.moment,
    attend: attend[p.chemin],
  }));
