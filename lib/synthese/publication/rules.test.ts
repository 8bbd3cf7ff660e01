import { expect, test } from "@playwright/test";
import type { EtatEdition } from "../../appel/edition/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsPublication, isAdresseReelle, whyNot, whyNotContenu } from "./rules.ts";

const ID = "edition-2023";
const now = new Date("2023-12-12T10:00:00Z");
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
const instructeur = personne({ roles: [{ editionId: ID, role: "instructeur", transitions: [] }] });
const faits = (autres: Partial<FaitsPublication> = {}, etat: EtatEdition = "cloturee"): FaitsPublication => ({
  edition: { id: ID, etat, dateClotureAppel: "2023-03-17" },
  aTraiter: 0,
  points: 1,
  mentionsManquantes: 0,
  aValider: 0,
  derogation: null,
  derniere: 0,
  enAttente: false,
  ...autres,
});

test("what keeps from publishing", () => {
  const attendu: [string, FaitsPublication, number, Refus | null][] = [
    ["tout est prêt", faits(), 0, null],
    ["nouvelle version", faits({ derniere: 1 }, "publiee"), 1, null],
    ["édition ouverte", faits({}, "ouverte"), 0, "depots_ouverts"],
    ["édition en préparation", faits({}, "preparation"), 0, "etat"],
    ["édition archivée", faits({}, "archivee"), 0, "etat"],
    ["un énoncé à traiter", faits({ aTraiter: 1 }), 0, "enonces_a_traiter"],
    ["une version qui attend", faits({ enAttente: true }), 0, "version_en_attente"],
    ["aucun point", faits({ points: 0 }), 0, "synthese_vide"],
    ["aucun point et des énoncés", faits({ points: 0, aTraiter: 3 }), 0, "enonces_a_traiter"],
    ["des pages légales incomplètes", faits({ mentionsManquantes: 1 }), 0, "mentions_incompletes"],
    [
      "une raison ne remplit pas les pages légales",
      faits({ mentionsManquantes: 1, derogation: "Pressés." }),
      0,
      "mentions_incompletes",
    ],
    ["un chapitre que le comité n’a pas validé", faits({ aValider: 1 }), 0, "chapitres_a_valider"],
    ["le même, avec sa raison", faits({ aValider: 1, derogation: "Le comité ne siège qu’en mars." }), 0, null],
    ["une raison ne remplace pas un énoncé", faits({ aTraiter: 1, derogation: "Pressés." }), 0, "enonces_a_traiter"],
    ["quelqu’un vient de publier", faits({ derniere: 1 }, "publiee"), 0, "modifiee_entre_temps"],
    ["une version que personne n’a publiée", faits(), 1, "modifiee_entre_temps"],
  ];
  for (const [cas, p, lue, refus] of attendu) expect(whyNot(instructeur, p, lue, now), cas).toBe(refus);
});

test("a version says something new, in a sentence, and prints no address that others cannot open", () => {
  const contenu = { derniere: 1, identique: false, note: "Trois fiches de plus.", sansAdresse: false };
  expect(whyNotContenu(contenu)).toBe(null);
  expect(whyNotContenu({ ...contenu, identique: true })).toBe("rien_de_nouveau");
  expect(whyNotContenu({ ...contenu, note: "" })).toBe("note_de_version");
  expect(whyNotContenu({ ...contenu, sansAdresse: true })).toBe("adresse_a_donner");
  expect(whyNotContenu({ derniere: 0, identique: true, note: "", sansAdresse: false })).toBe(null);
  const adresses: [string, boolean][] = [
    ["https://conference.cress-hdf.org", true],
    ["http://conference.exemple.fr:8080", true],
    ["http://localhost:3000", false],
    ["http://127.0.0.1:3000", false],
    ["http://192.168.1.12", false],
    ["http://[::1]:3000", false],
    ["http://serveur", false],
    ["http://serveur.local", false],
  ];
  for (const [adresse, reelle] of adresses) expect(isAdresseReelle(adresse), adresse).toBe(reelle);
});

test("only the CRESS publishes", () => {
  const comite = personne({ roles: [{ editionId: ID, role: "comite", transitions: ["sociale"] }] });
  const partenaire = personne({ roles: [{ editionId: ID, role: "partenaire", transitions: [] }] });
  for (const actor of [personne(), comite, partenaire]) expect(whyNot(actor, faits(), 0, now)).toBe("non_autorise");
  expect(whyNot(personne({ administrateur: true }), faits(), 0, now)).toBe(null);
});
