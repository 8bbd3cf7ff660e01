import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { lireDate } from "../../socle/typographie/lire-date.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { CHAMPS_REQUIS, type Champ, type Colonnes } from "./champs.ts";

/** What is wrong in a cell, and how to mend it. */
export type Erreur = { champ: Champ; quoi: string };

/** A row as it is understood, before places and structures are looked for. */
export type LigneLue = {
  /** As the spreadsheet numbers it. */
  numero: number;
  code: number | null;
  intitule: string;
  /** Names as typed, porteuse first, each once. */
  structures: string[];
  transitions: CodeTransition[];
  date: string | null;
  mois: string;
  /** What is typed for the place, to be found. */
  commune: string;
  departement: string;
  modalite: "presentiel" | "visio" | "hybride" | null;
  participants: number | null;
  erreurs: Erreur[];
};

export type Reperes = {
  annee: number;
  /** First and last year of its ateliers. */
  annees: readonly [number, number];
  /** Civil day of today: an atelier of the list was held. */
  aujourdhui: string;
  transitions: readonly { code: CodeTransition; nom: string }[];
};

const TITRE_MAX = 200;
const NOM_MAX = 150;
const PARTICIPANTS_MAX = 5000;

/** The rows below the headings that say something. */
export function lireLignes(
  lignes: readonly (readonly string[])[],
  entete: number,
  colonnes: Colonnes,
  reperes: Reperes,
): LigneLue[] {
  return lignes.flatMap((cellules, i) => {
    const lues = Object.values(colonnes).map((c) => cellules[c] ?? "");
    return i > entete && lues.some(Boolean) ? [lireLigne(i + 1, cellules, colonnes, reperes)] : [];
  });
}

function lireLigne(numero: number, cellules: readonly string[], colonnes: Colonnes, reperes: Reperes): LigneLue {
  const erreurs: Erreur[] = [];
  const dire = (champ: Champ, quoi: string) => {
    if (!erreurs.some((e) => e.champ === champ)) erreurs.push({ champ, quoi });
  };
  const lire = (champ: Champ): string => {
    const i = colonnes[champ];
    const mots = i === undefined ? "" : (cellules[i] ?? "").trim();
    if (/^#(REF|N\/A|VALEUR|VALUE|NOM|NAME|DIV\/0|NUM|NULL)[!?]?$/i.test(mots))
      dire(champ, `la formule donne ${mots} : écrivez la valeur.`);
    return mots;
  };
  for (const champ of CHAMPS_REQUIS) if (lire(champ) === "") dire(champ, "la case est vide : remplissez-la.");
  const intitule = lire("intitule").replace(/\s+/g, " ");
  if (intitule.length > TITRE_MAX) dire("intitule", `${TITRE_MAX} caractères au plus : raccourcissez le titre.`);
  const structures = enListe(lire("porteuse"), lire("avec"));
  const longue = structures.find((s) => s.length > NOM_MAX || s.length < 2);
  if (longue)
    dire("porteuse", `« ${longue.slice(0, 40)}… » n’est pas un nom : séparez les structures par un point-virgule.`);
  const lieu = lire("commune");
  return {
    numero,
    code: lireCode(lire("code"), dire),
    intitule,
    structures,
    transitions: lireTransitions(lire("transitions"), reperes, dire),
    ...lireJour(lire("date"), reperes, dire),
    ...lireModalite(lire("modalite"), lieu, lire("departement"), dire),
    participants: lireParticipants(lire("participants"), dire),
    erreurs,
  };
}

type Dire = (champ: Champ, quoi: string) => void;

const enListe = (...morceaux: string[]): string[] => {
  const noms = new Map<string, string>();
  for (const nom of morceaux.join(";").split(/[;|\n]| \/ /)) {
    const net = nom.trim().replace(/\s+/g, " ");
    if (net && !noms.has(replier(net))) noms.set(replier(net), net);
  }
  return [...noms.values()];
};

function lireCode(mots: string, dire: Dire): number | null {
  if (mots === "") return null;
  const n = Number(/^A?\s?0*([1-9]\d{0,3})$/i.exec(mots)?.[1]);
  if (!n) dire("code", `« ${mots} » n’est pas un code d’atelier : écrivez A12, ou laissez la case vide.`);
  return n || null;
}

function lireTransitions(mots: string, { transitions }: Reperes, dire: Dire): CodeTransition[] {
  const court = (t: string) => replier(t).replace(/^transition /, "");
  const codes = new Set<CodeTransition>();
  for (const nom of mots.split(/[;,|/\n+]/).map((m) => m.trim())) {
    if (nom === "") continue;
    const t = transitions.find((t) => [replier(t.code), court(t.nom)].includes(court(nom)));
    if (t) codes.add(t.code);
    else
      dire(
        "transitions",
        `« ${nom} » n’est pas une transition de l’édition : écrivez ${transitions.map((t) => t.nom.replace(/^Transition /, "")).join(", ")}, ou changez-les dans la préparation.`,
      );
  }
  return transitions.filter((t) => codes.has(t.code)).map((t) => t.code);
}

function lireJour(mots: string, { annee, annees, aujourdhui }: Reperes, dire: Dire) {
  if (mots === "") return { date: null, mois: "" };
  const iso = lireMois(mots) ?? lireDate(mots, annee)?.iso;
  if (!iso) {
    dire("date", `« ${mots} » n’est pas une date : écrivez 12/05/${annee}, 12 mai ${annee} ou mai ${annee}.`);
    return { date: null, mois: "" };
  }
  const an = Number(iso.slice(0, 4));
  if (an < annees[0] || an > annees[1])
    dire("date", `« ${mots} » n’est pas dans l’édition : corrigez l’année, ou le calendrier dans la préparation.`);
  else if (iso > aujourdhui) dire("date", `« ${mots} » n’est pas encore passé : corrigez la date.`);
  return { date: iso.length === 10 ? iso : null, mois: iso.slice(0, 7) };
}

/** « 2021-05 », « 05/2021 » */
function lireMois(mots: string): string | null {
  const [, an, mois] = /^(\d{4})-(\d{2})$/.exec(mots) ?? [];
  const [, moisAvant, anApres] = /^(\d{1,2})[/.-](\d{4})$/.exec(mots) ?? [];
  const numero = (mois ?? moisAvant ?? "").padStart(2, "0");
  return /^(0[1-9]|1[0-2])$/.test(numero) ? `${an ?? anApres}-${numero}` : null;
}

const A_DISTANCE = /^(visio|visioconference|distanciel|a distance|en ligne|webinaire|en visio)( .*)?$/;
const MODALITES: readonly [RegExp, LigneLue["modalite"]][] = [
  [/hybride|mixte|comodal/, "hybride"],
  [/visio|distan|en ligne|webinaire/, "visio"],
  [/present|sur place|salle/, "presentiel"],
];

/** « Visio » typed as a place is a way of working; online is nowhere else. */
function lireModalite(mots: string, lieu: string, departement: string, dire: Dire) {
  const ailleurs = A_DISTANCE.test(replier(lieu));
  const lue = MODALITES.find(([signe]) => signe.test(replier(mots)))?.[1] ?? null;
  if (mots !== "" && lue === null)
    dire("modalite", `« ${mots} » n’est pas une modalité : écrivez présentiel, visio ou hybride.`);
  const modalite = mots === "" && ailleurs ? "visio" : lue;
  const nullePart = modalite === "visio";
  return {
    modalite,
    commune: nullePart || ailleurs ? "" : lieu,
    departement: nullePart ? "" : departement,
  };
}

function lireParticipants(mots: string, dire: Dire): number | null {
  if (mots === "") return null;
  const lu = /^(\d[\d\s\u00A0\u202F]*)(?:[.,]0+)?\s*(?:participant|participation|personne|présent)?\p{L}*$/iu.exec(
    mots,
  );
  const n = Number(lu?.[1]?.replace(/\D/g, ""));
  if (lu && n <= PARTICIPANTS_MAX) return n;
  dire("participants", `« ${mots} » n’est pas un nombre : écrivez-le en chiffres, ou laissez la case vide.`);
  return null;
}
