import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";
import { aGarder, auRepos, type Effet, type Etat, type Evenement, type Formulaire, suivre } from "./enregistrement.ts";

type S = { titre: string; resume: string; ateliers: { id: string; lieu: string }[] };

const BASE: S = { titre: "a", resume: "r", ateliers: [{ id: "1", lieu: "Lens" }] };
const TAPE: S = { ...BASE, titre: "b" };
const LE = new Date("2030-04-01T09:00:00Z");
const formulaire = (valeurs: S = TAPE, version: number | null = 3, cle = "fiche:1"): Formulaire<S> => ({
  cle,
  version,
  valeurs,
});
const refus = (code: "reseau" | "panne" | "session" | "saisie" | "site_change" | "modifiee_entre_temps") =>
  ({ ok: false, code, message: `Dit : ${code}.` }) as const;
const lue = (valeurs: S, version = 4) => ({ ok: true, value: { version, at: LE, par: "Camille", valeurs } }) as const;
const sauve = (donnees: S, retenues = {}) => ({ ok: true, value: { donnees, retenues } }) as const;

const apres = (...evenements: Evenement<S>[]) =>
  evenements.reduce<readonly [Etat<S>, ...Effet<S>[]]>(
    ([etat], evenement) => suivre(etat, evenement),
    [auRepos(BASE, "naissance-1", ["ateliers"])],
  );

const SAISIE: Evenement<S> = { type: "saisie", formulaire: formulaire() };
const ECHEANCE: Evenement<S> = { type: "echeance", formulaire: formulaire() };
const reponse = (r: Extract<Evenement<S>, { type: "reponse" }>["reponse"], v = formulaire()): Evenement<S> => ({
  type: "reponse",
  formulaire: v,
  reponse: r,
  at: LE,
});
const lecture = (l: Extract<Evenement<S>, { type: "lecture" }>["lue"], v = formulaire()): Evenement<S> => ({
  type: "lecture",
  formulaire: v,
  lue: l,
});
const copie = (valeurs: S, autres = {}): Evenement<S> => ({
  type: "ouverture",
  formulaire: formulaire(BASE),
  copie: { version: 3, base: BASE, valeurs, naissance: "naissance-0", envoyees: [], at: LE.toISOString(), ...autres },
});
const MODIFIEE = reponse(refus("modifiee_entre_temps"));
const SIEN: S = { ...BASE, titre: "c" };
const TROP_LONG = { resume: "C’est trop long" };

const ETATS = {
  "nothing typed": apres(),
  typed: apres(SAISIE),
  "saved but for an answer": apres(SAISIE, ECHEANCE, reponse(sauve(TAPE, TROP_LONG))),
  "being saved": apres(SAISIE, ECHEANCE),
  "being saved, and typed since": apres(SAISIE, ECHEANCE, SAISIE),
  "a newer version is read": apres(SAISIE, ECHEANCE, MODIFIEE),
  failed: apres(SAISIE, ECHEANCE, reponse(refus("session"))),
  "somebody else’s answer to choose": apres(SAISIE, ECHEANCE, MODIFIEE, lecture(lue(SIEN))),
  "this browser’s answer to choose": apres(copie(TAPE)),
};

const EVENEMENTS = {
  "a copy is found": copie(TAPE),
  "a copy says nothing new": copie(BASE),
  "a key": SAISIE,
  "a save is wanted": { type: "demande" },
  "it is time": ECHEANCE,
  "the network or the person is back": { type: "reprise" },
  "not to be saved yet": reponse(null),
  saved: reponse(sauve(TAPE)),
  "saved but for a field": reponse(sauve(TAPE, TROP_LONG)),
  "no network": reponse(refus("reseau")),
  "a breakdown": reponse(refus("panne")),
  "the session is over": reponse(refus("session")),
  "the site has changed": reponse(refus("site_change")),
  "somebody saved first": MODIFIEE,
  "the newer version cannot be read": lecture(refus("reseau")),
  "it is what was typed": lecture(lue(TAPE)),
  "it changes another answer": lecture(lue({ ...BASE, resume: "s" })),
  "it changes the same answer": lecture(lue(SIEN)),
  "mine is chosen": { type: "choix", formulaire: formulaire(), choix: { titre: "mien" } },
  "theirs is chosen": { type: "choix", formulaire: formulaire(), choix: { titre: "sien" } },
  "the fields are filled": { type: "pose", formulaire: formulaire() },
  "the page is left": { type: "abandon" },
} satisfies Record<string, Evenement<S>>;

type Attendu = Record<keyof typeof EVENEMENTS, string>;

/** Nobody waits for them in this state: they change nothing. */
const SANS_REPONSE = {
  "not to be saved yet": "",
  saved: "",
  "saved but for a field": "",
  "no network": "",
  "a breakdown": "",
  "the session is over": "",
  "the site has changed": "",
  "somebody saved first": "",
} as const;
const SANS_LECTURE = {
  "the newer version cannot be read": "",
  "it is what was typed": "",
  "it changes another answer": "",
  "it changes the same answer": "",
} as const;
const SANS_CHOIX = {
  "mine is chosen": "",
  "theirs is chosen": "",
} as const;

/** The state that follows, where it is another; then what is to be done, in order. */
const TABLE: Record<keyof typeof ETATS, Attendu> = {
  "nothing typed": {
    "a copy is found": "repos, to choose (navigateur), entiere",
    "a copy says nothing new": "oublier",
    "a key": "repos, due, entiere → garder, attendre 1200",
    "a save is wanted": "repos, due, entiere",
    "it is time": "montrer",
    "the network or the person is back": "",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "repos, due, entiere → garder",
    "the page is left": "",
  },
  typed: {
    "a copy is found": "repos, due, to choose (navigateur), entiere",
    "a copy says nothing new": "oublier",
    "a key": "garder, attendre 1200",
    "a save is wanted": "",
    "it is time": "en_cours, sent, entiere → garder, envoyer",
    "the network or the person is back": "enregistrer",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "garder",
    "the page is left": "",
  },
  "saved but for an answer": {
    "a copy is found": "oublier",
    "a copy says nothing new": "oublier",
    "a key": "fait, due, incomplete → garder, attendre 1200",
    "a save is wanted": "fait, due, incomplete",
    "it is time": "montrer",
    "the network or the person is back": "",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "fait, due, incomplete → garder",
    "the page is left": "",
  },
  "being saved": {
    "a copy is found": "en_cours, sent, to choose (navigateur), entiere",
    "a copy says nothing new": "oublier",
    "a key": "en_cours, due, sent, entiere → garder, attendre 1200",
    "a save is wanted": "en_cours, due, sent, entiere",
    "it is time": "",
    "the network or the person is back": "",
    "not to be saved yet": "repos, due, incomplete",
    saved: "fait, entiere → oublier, montrer",
    "saved but for a field": "fait, incomplete → oublier, garder, montrer",
    "no network": "echec, reseau, due, incomplete → garder, reessayer 5000",
    "a breakdown": "echec, panne, due, incomplete → garder, reessayer 5000",
    "the session is over": "echec, session, due, incomplete → garder",
    "the site has changed": "echec, site_change, due, incomplete → garder",
    "somebody saved first": "en_cours, due, reading, entiere → garder, lire",
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "en_cours, due, sent, entiere → garder",
    "the page is left": "en_cours, incomplete",
  },
  "being saved, and typed since": {
    "a copy is found": "en_cours, due, sent, to choose (navigateur), entiere",
    "a copy says nothing new": "oublier",
    "a key": "garder, attendre 1200",
    "a save is wanted": "",
    "it is time": "",
    "the network or the person is back": "",
    "not to be saved yet": "repos, due, incomplete",
    saved: "fait, due, entiere → oublier, garder, montrer",
    "saved but for a field": "fait, due, incomplete → oublier, garder, montrer",
    "no network": "echec, reseau, due, incomplete → garder, reessayer 5000",
    "a breakdown": "echec, panne, due, incomplete → garder, reessayer 5000",
    "the session is over": "echec, session, due, incomplete → garder",
    "the site has changed": "echec, site_change, due, incomplete → garder",
    "somebody saved first": "en_cours, due, reading, entiere → garder, lire",
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "garder",
    "the page is left": "en_cours, due, incomplete",
  },
  "a newer version is read": {
    "a copy is found": "en_cours, due, reading, to choose (navigateur), entiere",
    "a copy says nothing new": "oublier",
    "a key": "garder, attendre 1200",
    "a save is wanted": "",
    "it is time": "",
    "the network or the person is back": "",
    ...SANS_REPONSE,
    "the newer version cannot be read": "echec, reseau, due, incomplete",
    "it is what was typed": "en_cours, due, encore → accepter, poser",
    "it changes another answer": "en_cours, due, encore → accepter, poser",
    "it changes the same answer": "echec, a_choisir, due, to choose (serveur), incomplete",
    ...SANS_CHOIX,
    "the fields are filled": "garder",
    "the page is left": "en_cours, due, incomplete",
  },
  failed: {
    "a copy is found": "echec, session, due, to choose (navigateur), incomplete",
    "a copy says nothing new": "oublier",
    "a key": "garder, attendre 1200",
    "a save is wanted": "",
    "it is time": "en_cours, session, sent, incomplete → garder, envoyer",
    "the network or the person is back": "enregistrer",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    ...SANS_CHOIX,
    "the fields are filled": "garder",
    "the page is left": "",
  },
  "somebody else’s answer to choose": {
    "a copy is found": "echec, a_choisir, due, to choose (navigateur), incomplete",
    "a copy says nothing new": "oublier",
    "a key": "garder",
    "a save is wanted": "",
    "it is time": "",
    "the network or the person is back": "enregistrer",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    "mine is chosen": "echec, a_choisir, due, incomplete → accepter, poser, enregistrer",
    "theirs is chosen": "echec, a_choisir, due, incomplete → accepter, poser, enregistrer",
    "the fields are filled": "garder",
    "the page is left": "",
  },
  "this browser’s answer to choose": {
    "a copy is found": "",
    "a copy says nothing new": "oublier",
    "a key": "",
    "a save is wanted": "repos, due, to choose (navigateur), entiere",
    "it is time": "repos, to choose (navigateur), incomplete",
    "the network or the person is back": "",
    ...SANS_REPONSE,
    ...SANS_LECTURE,
    "mine is chosen": "repos, entiere → accepter, poser, enregistrer",
    "theirs is chosen": "repos, entiere → accepter, poser, enregistrer",
    "the fields are filled": "repos, due, to choose (navigateur), entiere → garder",
    "the page is left": "",
  },
};

const A_GARDER: Record<keyof typeof ETATS, boolean> = {
  "nothing typed": false,
  typed: true,
  "saved but for an answer": false,
  "being saved": true,
  "being saved, and typed since": true,
  "a newer version is read": true,
  failed: true,
  "somebody else’s answer to choose": false,
  "this browser’s answer to choose": false,
};

function lire(avant: Etat<S>, [etat, ...effets]: readonly [Etat<S>, ...Effet<S>[]]): string {
  const { enregistrement, divergence } = etat.ecran;
  const mots = [
    enregistrement.etat,
    enregistrement.code,
    etat.aEnregistrer && "due",
    etat.envoi && (etat.envoi.relit ? "reading" : "sent"),
    divergence && `to choose (${divergence.origine})`,
    etat.issue,
  ];
  const faits = effets.map((f) => ("ms" in f ? `${f.type} ${f.ms}` : f.type));
  return [isDeepStrictEqual(avant, etat) ? "" : mots.filter(Boolean).join(", "), faits.join(", ")]
    .filter(Boolean)
    .join(" → ");
}

for (const [nom, [etat]] of Object.entries(ETATS))
  test(`${nom}: what each event makes of it`, () => {
    const lus = Object.entries(EVENEMENTS).map(([cas, e]) => [cas, lire(etat, suivre(etat, e))]);
    expect(Object.fromEntries(lus)).toEqual(TABLE[nom as keyof typeof ETATS]);
    expect(aGarder(etat, formulaire()) !== null).toBe(A_GARDER[nom as keyof typeof ETATS]);
  });

/** What the last of these events asks to do, of one kind. */
const effet = <T extends Effet<S>["type"]>(type: T, ...evenements: Evenement<S>[]) =>
  apres(...evenements)
    .slice(1)
    .filter((e): e is Extract<Effet<S>, { type: T }> => (e as Effet<S>).type === type);
const ecran = (...evenements: Evenement<S>[]) => apres(...evenements)[0].ecran;
const ENVOI = [SAISIE, ECHEANCE];

test("what is typed during a save is kept on top of what it saved, and is due", () => {
  const suite = { ...TAPE, resume: "plus tard" };
  const evenements = [
    ...ENVOI,
    { type: "saisie", formulaire: formulaire(suite) } as const,
    reponse(sauve(TAPE), formulaire(suite, 4)),
  ];
  expect(effet("garder", ...evenements)).toEqual([
    {
      type: "garder",
      cle: "fiche:1",
      copie: { version: 4, base: TAPE, valeurs: suite, naissance: "naissance-1", envoyees: [] },
    },
  ]);
  expect(effet("envoyer", ...evenements, { type: "echeance", formulaire: formulaire(suite, 4) })).toEqual([
    { type: "envoyer", naissance: "naissance-1", connues: TAPE },
  ]);
});

test("a save without an answer is remembered as one’s own: the first, and the last five", () => {
  const version = (n: number) => formulaire({ ...TAPE, titre: `essai ${n}` });
  const perdue = (n: number) => [
    { type: "saisie", formulaire: version(n) } as const,
    { type: "echeance", formulaire: version(n) } as const,
    reponse(refus("reseau"), version(n)),
  ];
  const perdues = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(perdue);
  expect(apres(...perdues)[0].envoyees.map((e) => e.titre)).toEqual([
    "essai 1",
    "essai 4",
    "essai 5",
    "essai 6",
    "essai 7",
    "essai 8",
  ]);
  const relue = [...ENVOI, reponse(refus("reseau")), ECHEANCE, MODIFIEE, lecture(lue(TAPE))];
  expect(ecran(...relue)).toMatchObject({ divergence: null, nouvelles: null });
});

test("a refusal is no lost answer: nothing was taken", () => {
  for (const code of ["session", "saisie", "site_change", "modifiee_entre_temps"] as const)
    expect(apres(...ENVOI, reponse(refus(code)))[0].envoyees, code).toEqual([]);
  expect(apres(...ENVOI, reponse(refus("panne")))[0].envoyees).toEqual([TAPE]);
});

test("an answer held back is said beside its field, kept here, and no longer said once mended", () => {
  const retenu = [...ENVOI, reponse(sauve(TAPE, TROP_LONG))];
  expect(ecran(...retenu).enregistrement).toEqual({ etat: "fait", at: LE, retenues: TROP_LONG });
  expect(effet("montrer", ...retenu)).toEqual([{ type: "montrer", retenues: TROP_LONG, mendees: [] }]);
  expect(effet("garder", ...retenu)).toHaveLength(1);
  expect(apres(...retenu, ECHEANCE)[0].issue).toBe("incomplete");
  const mende = [...retenu, ...ENVOI, reponse(sauve(TAPE))];
  expect(effet("montrer", ...mende)).toEqual([{ type: "montrer", retenues: {}, mendees: ["resume"] }]);
  expect(effet("garder", ...mende)).toEqual([]);
  expect(apres(...mende, ECHEANCE)[0].issue).toBe("entiere");
});

test("modified elsewhere: another answer is put in its field, a list makes its fields start again", () => {
  const simple = [...ENVOI, MODIFIEE, lecture(lue({ ...BASE, resume: "s" }))];
  expect(apres(...simple).slice(1)).toEqual([
    { type: "accepter", version: 4 },
    { type: "poser", valeurs: { ...TAPE, resume: "s" }, champs: ["resume"] },
  ]);
  expect(ecran(...simple)).toMatchObject({ generation: 0, nouvelles: { par: "Camille", champs: ["resume"] } });
  expect(apres(...simple)[0]).toMatchObject({ base: { ...BASE, resume: "s" }, envoyees: [], issue: "encore" });

  const ateliers = [...BASE.ateliers, { id: "2", lieu: "Lille" }];
  const liste = [...ENVOI, MODIFIEE, lecture(lue({ ...BASE, ateliers }))];
  expect(effet("poser", ...liste)).toEqual([{ type: "poser", valeurs: { ...TAPE, ateliers }, champs: "tous" }]);
  expect(ecran(...liste)).toMatchObject({ generation: 1, nouvelles: { par: "Camille", champs: ["ateliers"] } });

  const rangee = [...ENVOI, MODIFIEE, lecture(lue({ ...BASE, ateliers: [{ id: "1", lieu: "Laon" }] }))];
  expect(effet("poser", ...rangee)).toEqual([
    { type: "poser", valeurs: { ...TAPE, ateliers: [{ id: "1", lieu: "Laon" }] }, champs: ["ateliers.0.lieu"] },
  ]);
});

test("the same answer changed twice waits for a choice, follows the keys, and is saved as chosen", () => {
  const conflit = [...ENVOI, MODIFIEE, lecture(lue(SIEN))];
  expect(ecran(...conflit)).toEqual({
    enregistrement: {
      etat: "echec",
      code: "a_choisir",
      message: "Une autre personne a changé les mêmes réponses que vous.",
      retenues: {},
    },
    divergence: {
      origine: "serveur",
      mien: TAPE,
      ecarts: [{ champ: "titre", mien: "b", sien: "c", conflit: true, propose: "mien" }],
      par: "Camille",
      at: LE,
      depassee: true,
      serveur: { version: 4, valeurs: SIEN },
    },
    generation: 0,
    nouvelles: null,
  });
  const suite = formulaire({ ...TAPE, titre: "b, et la suite" });
  const tape = [...conflit, { type: "saisie", formulaire: suite } as const];
  expect(ecran(...tape).divergence?.ecarts.map((e) => e.mien)).toEqual(["b, et la suite"]);
  const choix = (titre: "mien" | "sien") => [...tape, { type: "choix", formulaire: suite, choix: { titre } } as const];
  expect(apres(...choix("mien")).slice(1)).toEqual([
    { type: "accepter", version: 4 },
    { type: "poser", valeurs: suite.valeurs, champs: "tous" },
    { type: "enregistrer" },
  ]);
  expect(effet("poser", ...choix("sien"))).toEqual([{ type: "poser", valeurs: SIEN, champs: "tous" }]);
  expect(apres(...choix("sien"))[0]).toMatchObject({ base: SIEN, ecran: { divergence: null, generation: 1 } });
});

test("the network is lost, and comes back", () => {
  const perdu = [...ENVOI, reponse(refus("reseau"))];
  expect(ecran(...perdu).enregistrement).toEqual({
    etat: "echec",
    code: "reseau",
    message: "Dit : reseau.",
    retenues: {},
  });
  expect(effet("reessayer", ...perdu)).toEqual([{ type: "reessayer", ms: 5000 }]);
  expect(effet("enregistrer", ...perdu, { type: "reprise" })).toHaveLength(1);
  const revenu = [...perdu, ECHEANCE, reponse(sauve(TAPE))];
  expect(ecran(...revenu).enregistrement).toEqual({ etat: "fait", at: LE, retenues: {} });
  expect(apres(...revenu)[0]).toMatchObject({ base: TAPE, envoyees: [], aEnregistrer: false });
});

test("a session that ends is not tried again by itself: the person coming back is what tries again", () => {
  const finie = [...ENVOI, reponse(refus("session"))];
  expect(effet("reessayer", ...finie)).toEqual([]);
  expect(effet("garder", ...finie)).toHaveLength(1);
  expect(effet("enregistrer", ...finie, { type: "reprise" })).toHaveLength(1);
});

test("a tab is killed and opened again: its copy is offered, and taken back goes on under its key", () => {
  const ouverte = copie(TAPE, { version: null });
  expect(ecran(ouverte).divergence).toEqual({
    origine: "navigateur",
    mien: TAPE,
    ecarts: [{ champ: "titre", mien: "b", sien: "a", conflit: false, propose: "mien" }],
    par: null,
    at: LE,
    depassee: false,
    serveur: { version: 3, valeurs: BASE },
    naissance: "naissance-0",
  });
  const choisie = (titre: "mien" | "sien") =>
    apres(ouverte, { type: "choix", formulaire: formulaire(BASE), choix: { titre } })[0];
  expect(choisie("mien").naissance).toBe("naissance-0");
  expect(choisie("sien").naissance).toBe("naissance-1");
});

test("a copy of a draft never answered keeps what was sent, unless it is left for another", () => {
  const ouverte: Evenement<S> = {
    type: "ouverture",
    formulaire: formulaire(BASE, null),
    copie: {
      version: null,
      base: BASE,
      valeurs: TAPE,
      naissance: "naissance-0",
      envoyees: [TAPE],
      at: LE.toISOString(),
    },
  };
  const choisie = (titre: "mien" | "sien") =>
    apres(ouverte, { type: "choix", formulaire: formulaire(BASE, null), choix: { titre } });
  expect(choisie("mien")[0].envoyees).toEqual([TAPE]);
  expect(choisie("sien")[0].envoyees).toEqual([]);
  expect(choisie("mien").slice(1)).toEqual([{ type: "poser", valeurs: TAPE, champs: "tous" }, { type: "enregistrer" }]);
});

test("a server newer than the copy is said to be, and what the copy had sent is nobody else’s", () => {
  const ancienne = { version: 2, base: { ...BASE, titre: "avant" } };
  expect(ecran(copie(TAPE, ancienne)).divergence).toMatchObject({
    depassee: true,
    ecarts: [{ champ: "titre", mien: "b", sien: "a", conflit: true, propose: "mien" }],
  });
  const envoyee = { ...ancienne, envoyees: [BASE] };
  expect(ecran(copie(TAPE, envoyee)).divergence).toMatchObject({
    depassee: false,
    ecarts: [{ champ: "titre", mien: "b", sien: "a", conflit: false, propose: "mien" }],
  });
  expect(apres(copie({ ...BASE, titre: "avant" }, ancienne)).slice(1)).toEqual([{ type: "oublier", cle: "fiche:1" }]);
});

test("a draft born meanwhile leaves no copy under its first name", () => {
  const nee = reponse(refus("modifiee_entre_temps"), formulaire(TAPE, 0, "candidature:1"));
  const evenements = [...ENVOI, nee];
  expect(effet("garder", ...evenements).map((e) => e.cle)).toEqual(["candidature:1"]);
  expect(effet("oublier", ...evenements).map((e) => e.cle)).toEqual(["fiche:1"]);
});
