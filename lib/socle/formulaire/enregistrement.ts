import type { ActionState } from "../action.ts";
import { type Cote, comparer, type Ecart, fusionner, rattraperBase } from "./ecarts.ts";
import type { Partie, Retenues } from "./partie.ts";

type Reponses = Record<string, unknown>;
type Echec = Extract<ActionState<never>, { ok: false }>;

export type Enregistrement = {
  etat: "repos" | "en_cours" | "fait" | "echec";
  at?: Date;
  message?: string;
  /** Answers the last save left out: they are on the screen and in this browser only. */
  retenues: Retenues;
  /** Why it failed: a session that is over, a site deployed anew… have each their remedy. */
  code?: string;
};

/** Two states of a form, and what to choose between. */
export type AChoisir = {
  /** `navigateur`: found in this browser on return; `serveur`: somebody saved first. */
  origine: "navigateur" | "serveur";
  ecarts: readonly Ecart[];
  /** Who and when, on the other side: the server's last save, or the typing kept in this browser. */
  par: string | null;
  at: Date | null;
  /** Whether the server has gone on since the answers were typed. */
  depassee: boolean;
};

/** Answers that are not those of the server, and what to choose between. */
export type Divergence<S> = AChoisir & {
  mien: S;
  serveur: { version: number | null; valeurs: S };
  /** Under which key the answers found in this browser were to be born. */
  naissance?: string;
};

/** What is typed and not saved yet, as it is kept in the browser. */
export type Copie<S> = {
  /** Version of the server the answers were typed on; null when it had none yet. */
  version: number | null;
  /** The answers as the server had them then. */
  base: S;
  valeurs: S;
  /** Under which key the draft is to be born, while it has no version. */
  naissance?: string;
  /** Sent without an answer coming back: the server may have them. */
  envoyees?: readonly S[];
};

/** What the server holds when somebody saved first. */
export type Lue<S> = { version: number; at: Date; par: string | null; valeurs: S };

export type Etat<S> = {
  /** The answers the server is known to hold. */
  base: S;
  /** The key of a draft not born yet: the same each time one tries again. */
  naissance: string;
  /** Sent, without an answer coming back: the first save, and the last ones. */
  envoyees: readonly S[];
  /** Something is typed that no save has taken. */
  aEnregistrer: boolean;
  /** The save under way: under which key its copy is, what was unanswered before it, whether it reads a newer version. */
  envoi: { cle: string; avant: readonly S[]; relit: boolean } | null;
  /** How the last save ended; `encore`: put together with somebody else’s, the answers are to be saved again at once. */
  issue: "entiere" | "incomplete" | "encore";
  /** The lists one adds to and takes from: when theirs is taken, their fields start again. */
  listes: readonly string[];
  ecran: Ecran<S>;
};

export type Ecran<S> = {
  enregistrement: Enregistrement;
  divergence: Divergence<S> | null;
  /** Rises when answers come from elsewhere: fields that hold a text of their own start again. */
  generation: number;
  /** Answers of somebody else that have just come in. */
  nouvelles: { par: string | null; champs: string[] } | null;
};

/** The form as it is when something happens: where its copy is kept, the version it builds on, its answers. */
export type Formulaire<S> = { cle: string; version: number | null; valeurs: S };

export type Evenement<S> =
  /** The form is shown, and an earlier visit has left this copy in the browser. */
  | { type: "ouverture"; formulaire: Formulaire<S>; copie: Copie<S> & { at: string } }
  | { type: "saisie"; formulaire: Formulaire<S> }
  /** The next save is wanted, typed or not. */
  | { type: "demande" }
  /** A pause after the last key, a retry, a submit: what is not saved is to be. */
  | { type: "echeance"; formulaire: Formulaire<S> }
  /** The network is back, or the person. */
  | { type: "reprise" }
  /** Null when what is typed cannot be saved yet. */
  | { type: "reponse"; formulaire: Formulaire<S>; reponse: ActionState<Partie<S>> | null; at: Date }
  | { type: "lecture"; formulaire: Formulaire<S>; lue: ActionState<Lue<S>> }
  /** The page is left for another: no answer will come. */
  | { type: "abandon" }
  | { type: "choix"; formulaire: Formulaire<S>; choix: Record<string, Cote> }
  /** Answers from elsewhere are in the fields. */
  | { type: "pose"; formulaire: Formulaire<S> };

export type Effet<S> =
  /** The wait begins again with each key. */
  | { type: "attendre"; ms: number }
  /** A wait beside that of a key pressed meanwhile. */
  | { type: "reessayer"; ms: number }
  | { type: "envoyer"; naissance: string; connues: S }
  | { type: "lire" }
  /** Ends the wait: the form falls due. */
  | { type: "enregistrer" }
  | { type: "garder"; cle: string; copie: Copie<S> }
  | { type: "oublier"; cle: string }
  /** Says beside each field why its answer is not saved, and no longer says it of those mended. */
  | { type: "montrer"; retenues: Retenues; mendees: string[] }
  /** From now on the form builds on this version. */
  | { type: "accepter"; version: number }
  /** Puts these answers in these fields, or all of them and anew. */
  | { type: "poser"; valeurs: S; champs: readonly string[] | "tous" };

type Suite<S> = readonly [Etat<S>, ...Effet<S>[]];

const PAUSE_MS = 1200;
const REESSAI_MS = 5000;
/** Saves without an answer that are remembered: the first one, and the last. */
const ENVOYEES_MAX = 6;

/** Said where one types: the two answers stand at the top of the form. */
const A_CHOISIR = {
  etat: "echec",
  code: "a_choisir",
  message: "Une autre personne a changé les mêmes réponses que vous.",
} as const;

/** What one tries again by oneself: no answer came, or the service broke down. */
const isPassagere = (code: string) => code === "panne" || code === "reseau";

export const ECRAN_AU_REPOS = {
  enregistrement: { etat: "repos", retenues: {} },
  divergence: null,
  generation: 0,
  nouvelles: null,
} as const;

export const auRepos = <S>(base: S, naissance: string, listes: readonly string[]): Etat<S> => ({
  base,
  naissance,
  envoyees: [],
  aEnregistrer: false,
  envoi: null,
  issue: "entiere",
  listes,
  ecran: ECRAN_AU_REPOS,
});

/**
 * How a form is saved as one types, one save at a time: what happens, in which state, gives the state that follows and
 * what is to be done, in this order. It knows no form, no network, no storage and no clock.
 */
export function suivre<S extends Reponses>(etat: Etat<S>, evenement: Evenement<S>): Suite<S> {
  switch (evenement.type) {
    case "ouverture":
      return retrouver(etat, evenement);
    case "saisie":
      return taper(etat, evenement.formulaire);
    case "demande":
      return [{ ...etat, aEnregistrer: true }];
    case "echeance":
      return envoyer(etat, evenement.formulaire);
    case "reprise":
      return etat.aEnregistrer && !etat.envoi ? [etat, { type: "enregistrer" }] : [etat];
    case "reponse":
      return recevoir(etat, evenement);
    case "lecture":
      return rattraper(etat, evenement);
    case "abandon":
      return etat.envoi ? [{ ...etat, envoi: null, issue: "incomplete" }] : [etat];
    case "choix":
      return choisir(etat, evenement);
    case "pose":
      return [{ ...etat, aEnregistrer: true }, garder(etat, evenement.formulaire)];
  }
}

/** What would be lost with the page were it not kept in the browser: null when all is saved, or waits for a choice. */
export const aGarder = <S>(etat: Etat<S>, formulaire: Formulaire<S>): Copie<S> | null =>
  (etat.aEnregistrer || etat.envoi) && !etat.ecran.divergence ? copieDe(etat, formulaire) : null;

const copieDe = <S>({ base, naissance, envoyees }: Etat<S>, { version, valeurs }: Formulaire<S>): Copie<S> => ({
  version,
  base,
  valeurs,
  naissance,
  envoyees,
});

const garder = <S>(etat: Etat<S>, formulaire: Formulaire<S>): Effet<S> => ({
  type: "garder",
  cle: formulaire.cle,
  copie: copieDe(etat, formulaire),
});

const dire = <S>(etat: Etat<S>, dit: Partial<Enregistrement>): Etat<S> => ({
  ...etat,
  ecran: { ...etat.ecran, enregistrement: { ...etat.ecran.enregistrement, ...dit } },
});

const echec = ({ code, message }: Echec) => ({ etat: "echec", code, message }) as const;

const diverger = <S>(etat: Etat<S>, divergence: Divergence<S> | null): Etat<S> => ({
  ...etat,
  ecran: { ...etat.ecran, divergence },
});

/** What an earlier visit left in this browser is offered once, before anything is typed over it. */
function retrouver<S extends Reponses>(
  etat: Etat<S>,
  { formulaire, copie }: Extract<Evenement<S>, { type: "ouverture" }>,
): Suite<S> {
  const serveur = { version: formulaire.version, valeurs: etat.base };
  const envoyees = copie.envoyees ?? [];
  const connue = rattraperBase({ ...etat.base, ...copie.base }, envoyees, serveur.valeurs);
  const mien = { ...etat.base, ...copie.valeurs };
  const ecarts = comparer(connue, mien, serveur.valeurs);
  if (!ecarts.some((e) => e.conflit || e.propose === "mien")) return [etat, { type: "oublier", cle: formulaire.cle }];
  const depassee = copie.version !== serveur.version && comparer(connue, connue, serveur.valeurs).length > 0;
  return [
    diverger(
      { ...etat, envoyees },
      {
        origine: "navigateur",
        mien,
        ecarts,
        par: null,
        at: new Date(copie.at),
        depassee,
        serveur,
        naissance: copie.naissance,
      },
    ),
  ];
}

/** The answer of somebody else waits beside words still being typed: they are shown as they are. */
function taper<S extends Reponses>(etat: Etat<S>, formulaire: Formulaire<S>): Suite<S> {
  const { divergence } = etat.ecran;
  if (divergence?.origine === "navigateur") return [etat];
  const tape = { ...etat, aEnregistrer: true };
  if (!divergence) return [tape, garder(tape, formulaire), { type: "attendre", ms: PAUSE_MS }];
  const ecarts = ecartsAvec(etat, formulaire.valeurs, divergence.serveur.valeurs);
  return [diverger(tape, { ...divergence, mien: formulaire.valeurs, ecarts }), garder(tape, formulaire)];
}

const ecartsAvec = <S extends Reponses>({ base, envoyees }: Etat<S>, mien: S, sien: S) =>
  comparer(rattraperBase(base, envoyees, sien), mien, sien);

function envoyer<S extends Reponses>(etat: Etat<S>, formulaire: Formulaire<S>): Suite<S> {
  if (etat.envoi) return [etat];
  if (etat.ecran.divergence) return [{ ...etat, issue: "incomplete" }];
  if (!etat.aEnregistrer) {
    const { retenues } = etat.ecran.enregistrement;
    const issue = Object.keys(retenues).length === 0 ? "entiere" : "incomplete";
    return [
      { ...etat, issue },
      { type: "montrer", retenues, mendees: [] },
    ];
  }
  const avant = etat.envoyees;
  const envoyees = [...avant.slice(0, 1), ...avant.slice(1).slice(2 - ENVOYEES_MAX), formulaire.valeurs];
  const parti = dire(
    { ...etat, aEnregistrer: false, envoyees, envoi: { cle: formulaire.cle, avant, relit: false } },
    { etat: "en_cours" },
  );
  return [parti, garder(parti, formulaire), { type: "envoyer", naissance: etat.naissance, connues: etat.base }];
}

function recevoir<S extends Reponses>(
  etat: Etat<S>,
  { formulaire, reponse, at }: Extract<Evenement<S>, { type: "reponse" }>,
): Suite<S> {
  if (!etat.envoi || etat.envoi.relit) return [etat];
  const { cle, avant } = etat.envoi;
  const revenu: Etat<S> = { ...etat, envoi: null, issue: "incomplete", aEnregistrer: true };
  if (reponse === null) return [dire({ ...revenu, envoyees: avant }, { etat: "repos" })];
  if (reponse.ok) return enregistre(etat, cle, formulaire, reponse.value, at);

  const passagere = isPassagere(reponse.code);
  const envoyees = passagere ? etat.envoyees : avant;
  const garde: Effet<S>[] = [garder({ ...etat, envoyees }, formulaire)];
  // Born meanwhile, the draft has a copy under its own name.
  if (formulaire.cle !== cle) garde.push({ type: "oublier", cle });
  if (reponse.code === "modifiee_entre_temps")
    return [{ ...etat, envoyees, aEnregistrer: true, envoi: { cle, avant, relit: true } }, ...garde, { type: "lire" }];
  if (passagere) garde.push({ type: "reessayer", ms: REESSAI_MS });
  return [dire({ ...revenu, envoyees }, echec(reponse)), ...garde];
}

function enregistre<S>(
  etat: Etat<S>,
  cle: string,
  formulaire: Formulaire<S>,
  { donnees, retenues }: Partie<S>,
  at: Date,
): Suite<S> {
  const entiere = Object.keys(retenues).length === 0;
  const fait: Etat<S> = {
    ...etat,
    base: donnees,
    envoyees: [],
    envoi: null,
    issue: entiere ? "entiere" : "incomplete",
    ecran: { ...etat.ecran, enregistrement: { etat: "fait", at, retenues } },
  };
  const mendees = Object.keys(etat.ecran.enregistrement.retenues).filter((champ) => !(champ in retenues));
  return [
    fait,
    { type: "oublier", cle },
    ...(etat.aEnregistrer || !entiere ? [garder(fait, formulaire)] : []),
    { type: "montrer", retenues, mendees },
  ];
}

/** Somebody saved first: answers only one of both has changed are put together, the others are asked. */
function rattraper<S extends Reponses>(
  etat: Etat<S>,
  { formulaire, lue }: Extract<Evenement<S>, { type: "lecture" }>,
): Suite<S> {
  if (!etat.envoi?.relit) return [etat];
  const revenu: Etat<S> = { ...etat, envoi: null, issue: "incomplete" };
  if (!lue.ok) return [dire(revenu, echec(lue))];
  const { version, valeurs, par, at } = lue.value;
  const serveur = { version, valeurs };
  const mien = formulaire.valeurs;
  const ecarts = ecartsAvec(etat, mien, valeurs);
  if (ecarts.some((e) => e.conflit))
    return [dire(diverger(revenu, { origine: "serveur", mien, ecarts, par, at, depassee: true, serveur }), A_CHOISIR)];
  const siens = ecarts.filter((e) => e.propose === "sien").map((e) => e.champ);
  const [repris, ...effets] = prendre({ ...revenu, issue: "encore" }, fusionner(mien, ecarts, {}), serveur, siens);
  const nouvelles = siens.length > 0 ? { par, champs: siens } : repris.ecran.nouvelles;
  return [{ ...repris, ecran: { ...repris.ecran, nouvelles } }, ...effets];
}

/** The person has chosen between two states of the form; what was typed meanwhile is theirs. */
function choisir<S extends Reponses>(
  etat: Etat<S>,
  { formulaire, choix }: Extract<Evenement<S>, { type: "choix" }>,
): Suite<S> {
  const { divergence } = etat.ecran;
  if (!divergence) return [etat];
  const { serveur, origine } = divergence;
  const mien = origine === "serveur" ? formulaire.valeurs : divergence.mien;
  const ecarts = origine === "serveur" ? ecartsAvec(etat, mien, serveur.valeurs) : divergence.ecarts;
  const valeurs = fusionner(mien, ecarts, choix);
  // Words taken back go on with their draft; leaving them all is beginning another.
  const reprise = divergence.naissance && comparer(serveur.valeurs, valeurs, serveur.valeurs).length > 0;
  const choisi = reprise ? { ...etat, naissance: divergence.naissance ?? "" } : { ...etat, envoyees: [] };
  return [...prendre(diverger(choisi, null), valeurs, serveur, "tous"), { type: "enregistrer" }];
}

/** Puts answers in the form, on top of what the server holds: those fields only, or all of them and anew. */
function prendre<S>(
  etat: Etat<S>,
  valeurs: S,
  { version, valeurs: base }: Divergence<S>["serveur"],
  champs: readonly string[] | "tous",
): Suite<S> {
  const entiers = champs === "tous" || champs.some((c) => isEntier(c, etat.listes));
  const pris: Etat<S> = {
    ...etat,
    base,
    envoyees: version === null ? etat.envoyees : [],
    ecran: { ...etat.ecran, generation: etat.ecran.generation + (entiers ? 1 : 0) },
  };
  return [
    pris,
    ...(version === null ? [] : [{ type: "accepter", version } as const]),
    { type: "poser", valeurs, champs: entiers ? "tous" : champs },
  ];
}

/** A list or one of its rows comes whole: its fields start again. One answer of a row is put in its field. */
const isEntier = (champ: string, listes: readonly string[]) => {
  const [liste = "", , reponse] = champ.split(".");
  return listes.includes(liste) && (reponse === undefined || reponse === "communeCode");
};
