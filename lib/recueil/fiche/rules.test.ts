import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import {
  codeEnonce,
  type FaitsFiche,
  isPourLeCompte,
  whyNot,
  whyNotConfirmer,
  whyNotCreer,
  whyNotModifier,
} from "./rules.ts";
import type { EtatFiche, TransitionDemandee } from "./states.ts";

const EDITION = "11111111-1111-4111-8111-111111111111";
const AUTRE_EDITION = "44444444-4444-4444-8444-444444444444";
const STRUCTURE = "22222222-2222-4222-8222-222222222222";
const personne: Actor = {
  personneId: "33333333-3333-4333-8333-333333333333",
  courriel: "a@demo.test",
  nom: null,
  administrateur: false,
  roles: [],
  structures: [],
  destinataires: [],
};
const role = (role: Actor["roles"][number]["role"], editionId = EDITION): Actor => ({
  ...personne,
  roles: [{ editionId, role, transitions: ["sociale"] }],
});

const QUI = {
  membre: { ...personne, structures: [STRUCTURE] },
  etranger: personne,
  comite: role("comite"),
  partenaire: role("partenaire"),
  instructeur: role("instructeur"),
  instructeur_ailleurs: role("instructeur", AUTRE_EDITION),
  administrateur: { ...personne, administrateur: true },
  instructeur_organisateur: { ...role("instructeur"), structures: [STRUCTURE] },
} satisfies Record<string, Actor>;
type Qui = keyof typeof QUI;

const faits: FaitsFiche = {
  etat: "brouillon",
  editionId: EDITION,
  candidature: "labellisee",
  structures: [STRUCTURE],
  pressenties: ["p"],
  invitation: null,
};

type Ligne = Record<EtatFiche, Refus | null>;
const JAMAIS: Ligne = {
  brouillon: "non_autorise",
  remise: "non_autorise",
  a_corriger: "non_autorise",
  validee: "non_autorise",
};

const TABLE: [TransitionDemandee, Qui, Ligne][] = [
  ["remettre", "membre", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["remettre", "etranger", JAMAIS],
  ["remettre", "comite", JAMAIS],
  ["remettre", "partenaire", JAMAIS],
  ["remettre", "instructeur", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["remettre", "instructeur_ailleurs", JAMAIS],
  ["remettre", "administrateur", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["remettre", "instructeur_organisateur", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["demander_correction", "membre", JAMAIS],
  ["demander_correction", "etranger", JAMAIS],
  ["demander_correction", "comite", JAMAIS],
  ["demander_correction", "partenaire", JAMAIS],
  ["demander_correction", "instructeur", { brouillon: "etat", remise: null, a_corriger: "etat", validee: "etat" }],
  ["demander_correction", "instructeur_ailleurs", JAMAIS],
  ["demander_correction", "administrateur", { brouillon: "etat", remise: null, a_corriger: "etat", validee: "etat" }],
  [
    "demander_correction",
    "instructeur_organisateur",
    { brouillon: "etat", remise: "interesse", a_corriger: "etat", validee: "etat" },
  ],
  ["valider", "membre", JAMAIS],
  ["valider", "etranger", JAMAIS],
  ["valider", "comite", JAMAIS],
  ["valider", "partenaire", JAMAIS],
  ["valider", "instructeur", { brouillon: "etat", remise: null, a_corriger: "etat", validee: "etat" }],
  ["valider", "instructeur_ailleurs", JAMAIS],
  ["valider", "administrateur", { brouillon: "etat", remise: null, a_corriger: "etat", validee: "etat" }],
  [
    "valider",
    "instructeur_organisateur",
    { brouillon: "etat", remise: "interesse", a_corriger: "etat", validee: "etat" },
  ],
  ["rouvrir", "membre", JAMAIS],
  ["rouvrir", "etranger", JAMAIS],
  ["rouvrir", "comite", JAMAIS],
  ["rouvrir", "partenaire", JAMAIS],
  ["rouvrir", "instructeur", { brouillon: "etat", remise: "etat", a_corriger: "etat", validee: null }],
  ["rouvrir", "instructeur_ailleurs", JAMAIS],
  ["rouvrir", "administrateur", { brouillon: "etat", remise: "etat", a_corriger: "etat", validee: null }],
  [
    "rouvrir",
    "instructeur_organisateur",
    { brouillon: "etat", remise: "etat", a_corriger: "etat", validee: "interesse" },
  ],
];

for (const [transition, qui, parEtat] of TABLE)
  for (const [etat, attendu] of Object.entries(parEtat) as [EtatFiche, Refus | null][])
    test(`${transition}, ${qui}, fiche « ${etat} »: ${attendu ?? "allowed"}`, () => {
      expect(whyNot(QUI[qui], transition, { ...faits, etat })).toBe(attendu);
    });

const MODIFIER: [Qui, Ligne][] = [
  ["membre", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["etranger", JAMAIS],
  ["comite", JAMAIS],
  ["partenaire", JAMAIS],
  ["instructeur", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
  ["instructeur_ailleurs", JAMAIS],
  ["administrateur", { brouillon: null, remise: "etat", a_corriger: null, validee: "etat" }],
];

for (const [qui, parEtat] of MODIFIER)
  for (const [etat, attendu] of Object.entries(parEtat) as [EtatFiche, Refus | null][])
    test(`modifier, ${qui}, fiche « ${etat} »: ${attendu ?? "allowed"}`, () => {
      expect(whyNotModifier(QUI[qui], { ...faits, etat })).toBe(attendu);
    });

test("a fiche opens only on a labelled candidature, by who organises or instructs it", () => {
  expect(whyNotCreer(QUI.membre, faits)).toBe(null);
  expect(whyNotCreer(QUI.instructeur, faits)).toBe(null);
  expect(whyNotCreer(QUI.partenaire, faits)).toBe("non_autorise");
  for (const candidature of ["brouillon", "soumise", "a_completer", "refusee", "retiree", "label_retire"] as const)
    expect(whyNotCreer(QUI.membre, { ...faits, candidature }), candidature).toBe("etat");
});

test("a label withdrawn stops all", () => {
  const retire = { ...faits, candidature: "label_retire" } as const;
  expect(whyNot(QUI.membre, "remettre", retire)).toBe("etat");
  expect(whyNot(QUI.instructeur, "valider", { ...retire, etat: "remise" })).toBe("etat");
  expect(whyNotModifier(QUI.membre, retire)).toBe("etat");
});

test("an invitation to edit is enough, an invitation to read is not", () => {
  expect(whyNot(QUI.etranger, "remettre", { ...faits, invitation: "edition" })).toBe(null);
  expect(whyNot(QUI.etranger, "remettre", { ...faits, invitation: "lecture" })).toBe("non_autorise");
});

const CONFIRMER: [Qui, Ligne][] = [
  ["membre", { brouillon: "etat", remise: null, a_corriger: "etat", validee: null }],
  ["etranger", JAMAIS],
  ["comite", JAMAIS],
  ["partenaire", JAMAIS],
  ["instructeur", JAMAIS],
  ["administrateur", JAMAIS],
];

for (const [qui, parEtat] of CONFIRMER)
  for (const [etat, attendu] of Object.entries(parEtat) as [EtatFiche, Refus | null][])
    test(`confirmer, ${qui}, fiche « ${etat} »: ${attendu ?? "allowed"}`, () => {
      const f = { ...faits, etat, revision: 2 };
      expect(whyNotConfirmer(QUI[qui], f, { revision: 2, repondueAt: null }, 2)).toBe(attendu);
    });

test("one confirms only what is asked for, once, and of the revision of today", () => {
  const f = { ...faits, etat: "remise", revision: 2 } as const;
  expect(whyNotConfirmer(QUI.membre, f, null, 2)).toBe("etat");
  expect(whyNotConfirmer(QUI.membre, f, { revision: 1, repondueAt: null }, 2)).toBe("etat");
  expect(whyNotConfirmer(QUI.membre, f, { revision: 2, repondueAt: new Date(0) }, 2)).toBe("etat");
  expect(whyNotConfirmer(QUI.etranger, { ...f, invitation: "edition" }, { revision: 2, repondueAt: null }, 2)).toBe(
    null,
  );
});

test("an agent types for the organiser, unless they are the organiser", () => {
  expect(isPourLeCompte(QUI.instructeur, faits)).toBe(true);
  expect(isPourLeCompte(QUI.instructeur_organisateur, faits)).toBe(false);
  expect(isPourLeCompte(QUI.membre, faits)).toBe(false);
});

test("the code of an énoncé follows that of its fiche", () => {
  expect(codeEnonce("F7", 3)).toBe("F7-03");
  expect(codeEnonce("F12", 99)).toBe("F12-99");
  expect(codeEnonce("F12", 100)).toBe("F12-100");
});
