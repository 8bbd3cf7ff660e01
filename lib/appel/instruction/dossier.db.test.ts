import { randomUUID } from "node:crypto";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { lireFiltre } from "../candidature/liste/filtre.ts";
import { completer, demanderComplement } from "../correction/complement.ts";
import { ecrireMessage } from "../message/operations.ts";
import { findDossier } from "./dossier.ts";

const CHOIX = { filtre: lireFiltre({}), messages: 1 };

test("a candidature is reviewed on three statements, whatever was deposited, asked and written", async ({
  compterRequetes,
}) => {
  const monde = await creerMonde();
  const [id, jumelle] = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const lire = () => findDossier(monde.instructeur, id, CHOIX, PENDANT_APPEL);
  expect(await compterRequetes(lire)).toBe(3);

  reussi(await demanderComplement(monde.instructeur, id, "Précisez la méthode.", PENDANT_APPEL));
  reussi(await completer(monde.organisateur, id, PENDANT_APPEL));
  for (const texte of ["Un mot.", "Un autre."])
    reussi(await ecrireMessage(monde.organisateur, { candidatureId: id, cle: randomUUID(), texte }, PENDANT_APPEL));
  expect(await compterRequetes(lire)).toBe(3);

  const dossier = await lire();
  expect(dossier?.messages?.rows.map((m) => m.texte).sort()).toEqual(["Un autre.", "Un mot."]);
  expect(dossier?.jumelles.map((j) => j.id)).toEqual([jumelle]);
  expect(dossier?.voisines?.total).toBe(2);
  expect(dossier?.evenements.map((e) => e.type)).toEqual([
    "creer",
    "soumettre",
    "demander_complement",
    "completer",
    "ecrire_message",
    "ecrire_message",
  ]);
  expect(dossier?.aDemander.find((c) => c.champ === "ateliers.0.communeCode")?.dite).toBe("Lille");
  expect(dossier?.differences?.differences).toEqual([]);
});

test("nobody but who instructs the edition opens it, and an agent with a part in it reads none of its review", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, monde.autre])
    expect(await findDossier(actor, id, CHOIX, PENDANT_APPEL)).toBeUndefined();
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  const dossier = await findDossier(interesse, id, CHOIX, PENDANT_APPEL);
  expect([
    dossier?.preparee,
    dossier?.attribution,
    dossier?.grille,
    dossier?.notes,
    dossier?.avis,
    dossier?.nonRemis,
  ]).toEqual([undefined, null, [], [], [], []]);
});
