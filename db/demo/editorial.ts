import type { Actor } from "../../lib/socle/acteur/actor.ts";
import { ecrirePartie } from "../../lib/synthese/editorial/ecrire.ts";
import { ajouterLogoEdition } from "../../lib/synthese/editorial/logos.ts";
import { type CleEditoriale, PARTIE_VIDE, type PartieEcrite } from "../../lib/synthese/editorial/parties.ts";
import { exiger } from "./personnes.ts";

type Parties = Partial<Record<CleEditoriale, Partial<PartieEcrite>>>;

const signe = (fonction: string, institution: string) => ({ fonction, institution, nom: "", accord: false });
const SIGNATAIRES = [
  signe("Secrétariat général pour les affaires régionales", "Préfecture de région"),
  signe("Vice-présidence à l’économie sociale et solidaire", "Région Hauts-de-France"),
  signe("Présidence", "CRESS Hauts-de-France"),
];

/** The words of 2023, written for the demonstration: its facts are those of the conference, its sentences are not. */
export const EDITORIAL_2023: Parties = {
  remerciements: {
    texte: `Merci à toutes celles et ceux qui ont ouvert une salle, préparé une question, pris des notes et remis une fiche.

Ce document leur doit tout : **chaque phrase vient d’un atelier**, et dit duquel. Nous l’avons voulu court là où les fiches se rejoignent, et fidèle là où elles ne sont pas d’accord.

Lisez-le comme un point de départ. Les propositions ont des destinataires ; leurs réponses se liront ici.`,
    signataires: SIGNATAIRES,
  },
  thematique: {
    texte: `Pour sa {edition} édition, la conférence régionale a pris pour thème « {conference} ». Quatre transitions, une question pour chacune : les ateliers en ont choisi une ou plusieurs.`,
  },
  organisation: {
    texte: `L’appel à contributions, ouvert {appel}, cherchait des ateliers au plus près des territoires. Il s’adressait :

- aux entreprises de l’économie sociale et solidaire, à leurs réseaux, à celles et ceux qui les accompagnent et les financent ;
- aux services des communes, des intercommunalités, des Départements, de la Région et de l’État.

Un atelier n’est ni un colloque ni un vote : on y travaille **une question à plusieurs**, et l’on écrit ce qui en sort. Une fiche de méthode proposait des façons de donner la parole à chacun.`,
  },
  eco_responsabilite: {
    texte:
      "Un atelier sur les transitions commence par son propre déroulé. Chaque organisateur disait dans sa candidature comment venir sans voiture, ce qui serait mangé et bu, et ce qui ne serait pas imprimé.",
  },
  lancement: {
    texte:
      "La conférence a été lancée le {lancement} à Arras, à l’Université d’Artois, devant les acteurs de toute la région.",
    programme: [
      { heure: "13:30", genre: "accueil", titre: "Accueil", intervenants: "" },
      {
        heure: "14:00",
        genre: "introduction",
        titre: "Ouverture",
        intervenants: "Présidence de l’université\nPréfecture de région\nRégion\nCRESS",
      },
      {
        heure: "14:30",
        genre: "table_ronde",
        titre: "Quelles politiques pour l’économie sociale et solidaire en région ?",
        intervenants: "Préfecture de région\nRégion\nCRESS\nUn Département\nUne communauté urbaine",
      },
      {
        heure: "15:30",
        genre: "regards",
        titre: "Quatre transitions, quatre regards d’entreprises",
        intervenants:
          "Une agence publique, pour comprendre les transitions\nUn cabinet d’expertise comptable\nUne fondation d’entreprise\nUn établissement de travail adapté\nUne association d’insertion",
      },
      { heure: "16:45", genre: "conclusion", titre: "Et maintenant, les ateliers", intervenants: "CRESS" },
    ],
  },
  structures: {
    texte:
      "Associations, coopératives, réseaux, collectivités : voici qui a tenu les ateliers, {periode}. Merci à chacune.",
  },
  comite: {
    texte: `Le comité partenarial réunit l’État, la Région, la CRESS et des structures qui ont organisé un atelier. Il s’est réuni {comite}, puis a relu la synthèse transition par transition.

Ses membres n’ont récrit aucune fiche : ils ont dit où un point trahissait ses sources, où deux points n’en faisaient qu’un, et ce qu’ils ne partageaient pas.`,
  },
  prealable: {
    texte: `Ce document rassemble ce que les fiches disent, et rien d’autre. Un point porté par un seul atelier y a sa place ; un silence n’est pas un avis.

Une participation est une présence : une même personne a pu venir deux fois. Les formats vont de la table de travail à la conférence ; lisez la moyenne ({moyenne}) avec la médiane ({mediane}).`,
  },
  quatrieme: {
    texte: `Conférence régionale de l’économie sociale et solidaire, {region}, {annee}.

*Ce qui s’est dit dans les ateliers, et par quel chemin c’est arrivé jusqu’ici.*

Co-organisateurs : {co_organisateurs}.`,
  },
};

/** Those of the edition being held, as far as they are written. */
export const EDITORIAL_OUVERT: Parties = {
  remerciements: {
    texte:
      "Merci, déjà, aux structures qui proposent un atelier. Ces mots seront complétés quand les fiches seront là.",
    signataires: SIGNATAIRES,
  },
  thematique: {
    texte: "La {edition} édition a pour thème « {conference} ». Chaque atelier part d’une question, et d’un lieu.",
  },
  lancement: {
    texte: "Le lancement a lieu le {lancement}, dans une halle d’Amiens.",
    programme: [
      { heure: "09:30", genre: "accueil", titre: "Accueil", intervenants: "" },
      {
        heure: "10:00",
        genre: "table_ronde",
        titre: "Ce que les ateliers précédents ont changé",
        intervenants: "Une gérante de coopérative\nUn élu de communauté de communes",
      },
      { heure: "11:30", genre: "echanges", titre: "Questions de la salle", intervenants: "" },
    ],
  },
  quatrieme: { texte: "{conference}. Conférence régionale de l’économie sociale et solidaire, {annee}." },
};

export async function ecrireEditorial(actor: Actor, editionId: string, parties: Parties, at: Date): Promise<void> {
  for (const [cle, ecrite] of Object.entries(parties) as [CleEditoriale, Partial<PartieEcrite>][])
    exiger(
      await ecrirePartie(actor, { editionId, cle, version: 0, donnees: { ...PARTIE_VIDE, ...ecrite } }, at),
      `texte ${cle}`,
    );
}

/** A partner that does not exist, with a logo drawn for it. */
export async function donnerUnLogo(actor: Actor, editionId: string, octets: Buffer | undefined, at: Date) {
  if (!octets) throw new Error("logo absent");
  const champs = { nom: "Fonds imaginaire des Beffrois" };
  exiger(await ajouterLogoEdition(actor, editionId, { octets, champs }, at), "logo d’un partenaire");
}
