import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { whyNot } from "./rules.ts";
import type { EtatEdition, TransitionEdition } from "./states.ts";

const ID = "edition-2023";
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
const apres = new Date("2023-12-12T10:00:00Z");
const edition = (etat: EtatEdition) => ({ id: ID, etat, dateClotureAppel: "2023-03-17" });

test("each transition starts from the états foreseen", () => {
  const attendu: Record<TransitionEdition, Record<EtatEdition, Refus | null>> = {
    ouvrir: { preparation: null, ouverte: "etat", cloturee: "etat", publiee: "etat", archivee: "etat" },
    cloturer: { preparation: "etat", ouverte: null, cloturee: "etat", publiee: "etat", archivee: "etat" },
    archiver: { preparation: "etat", ouverte: "etat", cloturee: null, publiee: null, archivee: "etat" },
    desarchiver: { preparation: "etat", ouverte: "etat", cloturee: "etat", publiee: "etat", archivee: null },
    publier: { preparation: "etat", ouverte: "depots_ouverts", cloturee: null, publiee: null, archivee: "etat" },
  };
  for (const [transition, parEtat] of Object.entries(attendu))
    for (const [etat, refus] of Object.entries(parEtat))
      expect(
        whyNot(instructeur, transition as TransitionEdition, edition(etat as EtatEdition), apres),
        `${transition} × ${etat}`,
      ).toBe(refus);
});

test("one closes after 23 h 59 in Paris, the last day of the call", () => {
  const instants = {
    "2023-03-17T22:59:59.998Z": "appel_en_cours",
    "2023-03-17T22:59:59.999Z": "appel_en_cours",
    "2023-03-17T23:00:00.000Z": null,
  };
  for (const [instant, refus] of Object.entries(instants))
    expect(whyNot(instructeur, "cloturer", edition("ouverte"), new Date(instant)), instant).toBe(refus);
});

test("who does not instruct the edition can do nothing to it", () => {
  const comite = personne({ roles: [{ editionId: ID, role: "comite", transitions: [] }] });
  const ailleurs = personne({ roles: [{ editionId: "autre", role: "instructeur", transitions: [] }] });
  for (const actor of [personne(), comite, ailleurs])
    expect(whyNot(actor, "cloturer", edition("ouverte"), apres)).toBe("non_autorise");
  expect(whyNot(personne({ administrateur: true }), "cloturer", edition("ouverte"), apres)).toBe(null);
});
