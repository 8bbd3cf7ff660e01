import type { EtatEdition } from "../../appel/edition/states.ts";
import { type CleMention, MENTIONS, PAGES_LEGALES } from "../../appel/mentions/mentions.ts";
import { type CodeTransition, nomTransition } from "../../socle/transitions/transitions.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";

/** What is looked at before an edition is opened. */
export type FaitsPreparation = {
  annee: number;
  etat: EtatEdition;
  presentation: string;
  /** The latest other edition that is presented in the same words. */
  presentationDe: number | null;
  coOrganisateurs: readonly string[];
  dateClotureAppel: string;
  datesComite: readonly string[];
  contact: boolean;
  sansQuestion: readonly CodeTransition[];
  /** Transitions no member of the comité follows. */
  sansMembre: readonly CodeTransition[];
  instructeurs: number;
  partenaires: number;
  /** Documents of the kit without a version. */
  kitAPublier: number;
  /** The launch has a date, and nobody wrote its programme. */
  lancementSansProgramme: boolean;
  /** Blanks of the legal pages. */
  mentionsManquantes: readonly CleMention[];
};

/** `bloque`: the call does not open without it. */
export type Manque = { cle: string; quoi: string; href: string; bloque: boolean };

const noms = (codes: readonly CodeTransition[]) => enumerer(codes.map((c) => nomTransition(c).toLowerCase()));

/**
 * What an edition still lacks, in the order it is prepared, each with where it is done: the legal pages by an
 * administrateur, another reads where they have blanks.
 */
export function manquesDe(f: FaitsPreparation, aujourdhui: string, administrateur = false): Manque[] {
  const cress = `/cress/${f.annee}`;
  const ici = `${cress}/preparation`;
  const liste: (Manque | false)[] = [
    f.presentation.trim() === "" && {
      cle: "presentation",
      quoi: "La présentation de la conférence n’est pas écrite.",
      href: `${ici}#fiche`,
      bloque: true,
    },
    f.presentationDe !== null && {
      cle: "presentation_reprise",
      quoi: `La présentation est mot pour mot celle de ${f.presentationDe} : relisez-la.`,
      href: `${ici}#fiche`,
      bloque: false,
    },
    f.sansQuestion.length > 0 && {
      cle: "questions",
      quoi: `Sans question : ${noms(f.sansQuestion)}.`,
      href: `${ici}#transitions`,
      bloque: true,
    },
    f.etat === "preparation" &&
      f.dateClotureAppel < aujourdhui && {
        cle: "dates",
        quoi: "Le dernier jour de l’appel est déjà passé.",
        href: `${ici}#calendrier`,
        bloque: true,
      },
    f.coOrganisateurs.length === 0 && {
      cle: "organisateurs",
      quoi: "Personne n’est nommé à l’initiative de la conférence.",
      href: `${ici}#fiche`,
      bloque: true,
    },
    f.instructeurs === 0 && {
      cle: "instructeurs",
      quoi: "Aucun instructeur n’est nommé : seuls les administrateurs recevront les candidatures.",
      href: `${cress}/personnes`,
      bloque: false,
    },
    f.sansMembre.length > 0 && {
      cle: "comite",
      quoi: `Aucun membre du comité ne suit : ${noms(f.sansMembre)}.`,
      href: `${cress}/personnes`,
      bloque: false,
    },
    f.partenaires === 0 && {
      cle: "partenaires",
      quoi: "Aucun partenaire n’est invité à donner un avis.",
      href: `${cress}/personnes`,
      bloque: false,
    },
    f.datesComite.length === 0 && {
      cle: "reunions",
      quoi: "Aucune réunion du comité n’est datée.",
      href: `${cress}/reglages`,
      bloque: false,
    },
    !f.contact && {
      cle: "contact",
      quoi: "Les courriels ne nomment personne à appeler.",
      href: `${cress}/courriels`,
      bloque: false,
    },
    f.kitAPublier > 0 && {
      cle: "kit",
      quoi: `${pluriel(f.kitAPublier, "document du kit n’a", "documents du kit n’ont")} pas encore de version.`,
      href: `${cress}/kit`,
      bloque: false,
    },
    f.lancementSansProgramme && {
      cle: "lancement",
      quoi: "Le lancement a une date, et pas de programme.",
      href: `${cress}/document?partie=lancement`,
      bloque: false,
    },
    f.mentionsManquantes.length > 0 && {
      cle: "mentions",
      quoi: `Pages légales : ${enumerer(f.mentionsManquantes.map((c) => MENTIONS[c].nom))} à écrire par un administrateur, avant de publier la synthèse.`,
      href: administrateur ? "/administration/pages-legales" : PAGES_LEGALES.mentions_legales.href,
      bloque: false,
    },
  ];
  return liste.filter((m) => m !== false);
}
