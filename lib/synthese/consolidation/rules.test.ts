import { expect, test } from "@playwright/test";
import type { EtatEdition } from "../../appel/edition/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { memesMots, modeRetenu, whyNot, whyNotConsolider } from "./rules.ts";
import { soutien } from "./soutien.ts";
import type { Disposition, ModeReprise, TransitionEnonce } from "./states.ts";

const EDITION = "edition-2023";
const personne = (faits: Partial<Actor> = {}): Actor => ({
  personneId: "p",
  courriel: "p@demo.test",
  nom: null,
  administrateur: false,
  roles: [],
  structures: [],
  destinataires: [],
  ...faits,
});
const ACTEURS = {
  instructeur: personne({ roles: [{ editionId: EDITION, role: "instructeur", transitions: [] }] }),
  administrateur: personne({ administrateur: true }),
  "instructeur d’une autre édition": personne({
    roles: [{ editionId: "autre", role: "instructeur", transitions: [] }],
  }),
  comité: personne({ roles: [{ editionId: EDITION, role: "comite", transitions: ["sociale"] }] }),
  partenaire: personne({ roles: [{ editionId: EDITION, role: "partenaire", transitions: [] }] }),
  organisateur: personne({ structures: ["s1"] }),
} satisfies Record<string, Actor>;
const { instructeur } = ACTEURS;

test("only the instructeur of the edition and the administrateur consolidate", () => {
  const attendu: Record<keyof typeof ACTEURS, Refus | null> = {
    instructeur: null,
    administrateur: null,
    "instructeur d’une autre édition": "non_autorise",
    comité: "non_autorise",
    partenaire: "non_autorise",
    organisateur: "non_autorise",
  };
  for (const [nom, refus] of Object.entries(attendu)) {
    const actor = ACTEURS[nom as keyof typeof ACTEURS];
    expect(whyNotConsolider(actor, { id: EDITION, etat: "cloturee" }), nom).toBe(refus);
  }
});

test("the synthèse is written from the opening to the archiving", () => {
  const attendu: Record<EtatEdition, Refus | null> = {
    preparation: "edition_fermee",
    ouverte: null,
    cloturee: null,
    publiee: null,
    archivee: "edition_fermee",
  };
  for (const [etat, refus] of Object.entries(attendu))
    expect(whyNotConsolider(instructeur, { id: EDITION, etat: etat as EtatEdition }), etat).toBe(refus);
});

test("what one may do with an énoncé, by what became of it", () => {
  const attendu: Record<TransitionEnonce, Record<Disposition, Refus | null>> = {
    citer: { a_traiter: null, repris: null, ecarte: null, retire: "enonce_retire" },
    ecarter: { a_traiter: null, repris: "deja_traite", ecarte: "deja_traite", retire: "enonce_retire" },
    reprendre: { a_traiter: "etat", repris: "deja_traite", ecarte: null, retire: "enonce_retire" },
  };
  for (const [transition, parDisposition] of Object.entries(attendu))
    for (const [disposition, refus] of Object.entries(parDisposition))
      expect(whyNot(transition as TransitionEnonce, disposition as Disposition), `${transition} × ${disposition}`).toBe(
        refus,
      );
});

test("« repris tel quel » is said only of the very words of the énoncé", () => {
  const enonce = { accroche: "L'accès aux soins", texte: "reste difficile : il faut attendre." };
  const memes = { accroche: "L’accès aux soins", texte: "reste  difficile : il faut attendre. " };
  const autres = { accroche: "L’accès aux soins", texte: "reste difficile." };
  expect([memesMots(enonce, memes), memesMots(enonce, autres)]).toEqual([true, false]);
  const attendu: [ModeReprise, typeof enonce, boolean, ModeReprise][] = [
    ["repris", memes, true, "repris"],
    ["repris", autres, true, "reformule"],
    ["repris", memes, false, "repris"],
    ["repris", autres, false, "regroupe"],
    ["regroupe", autres, true, "regroupe"],
    ["reformule", memes, true, "reformule"],
  ];
  for (const [demande, point, seul, retenu] of attendu)
    expect(modeRetenu(demande, point, enonce, seul), `${demande}, ${seul}`).toBe(retenu);
});

test("support counts each atelier, structure and département once", () => {
  const f3 = {
    fiche: "F3",
    ateliers: [
      { code: "A3", departement: "02" },
      { code: "A6", departement: "02" },
    ],
    structures: [{ id: "s1", nom: "Une" }],
  };
  const f5 = {
    fiche: "F5",
    ateliers: [{ code: "A9", departement: null }],
    structures: [
      { id: "s1", nom: "Une" },
      { id: "s2", nom: "Deux" },
    ],
  };
  expect(soutien([])).toEqual({ ateliers: 0, structures: 0, departements: 0 });
  expect(soutien([f3, f3])).toEqual({ ateliers: 2, structures: 1, departements: 1 });
  expect(soutien([f3, f5])).toEqual({ ateliers: 3, structures: 2, departements: 1 });
});
