import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { publicAtelier } from "../../atelier/public.ts";
import { reconduire } from "../brouillon/reconduire.ts";
import { listPourExport } from "../liste/export.ts";
import { COLONNES, tableau } from "../liste/export-colonnes.ts";
import { findCandidature } from "../queries.ts";
import { listIntervenants } from "./contacts.ts";
import { lireFormulaire } from "./formulaire.ts";

const ANNONCES = [
  { nom: "Camille Fictive", structure: "Les Réparateurs", publie: true },
  { nom: "Lou Imaginaire", structure: "", publie: false },
];
const annoncer = async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde, {
    intervenants: ANNONCES,
    publicAutre: "Parents d’élèves",
    questionsTravaillees: "Qui répare ?\nQui paie ?",
  });
  return { monde, id };
};

test("the programme names who agreed, and nobody else", async () => {
  const { monde, id } = await annoncer();
  const [a] = await db.select({ code: ateliers.code }).from(ateliers).where(eq(ateliers.candidatureId, id));
  const lu = await publicAtelier(monde.editionId, a?.code ?? "");
  expect([lu?.intervenants, lu?.publicAutre]).toEqual([
    [{ nom: "Camille Fictive", structure: "Les Réparateurs" }],
    "Parents d’élèves",
  ]);
  expect(JSON.stringify(lu)).not.toContain("Imaginaire");
});

test("organisers and the CRESS read all of them, a partner those who agreed", async () => {
  const { monde, id } = await annoncer();
  const lus = async (actor: Actor) => {
    const c = await findCandidature(actor, id);
    return c && (await listIntervenants(actor, c)).map((i) => i.nom);
  };
  const tous = ["Camille Fictive", "Lou Imaginaire"];
  expect(await lus(monde.organisateur)).toEqual(tous);
  expect(await lus(monde.instructeur)).toEqual(tous);
  expect(await lus(monde.partenaire)).toEqual(["Camille Fictive"]);
  expect(await lus(monde.autre)).toBeUndefined();
});

test("an export has them in words, on demand", async () => {
  const { monde } = await annoncer();
  const colonnes = COLONNES.filter((c) => ["publics", "questions", "intervenants"].includes(c.cle));
  expect(colonnes.map((c) => c.aPart ?? "")).toEqual(["", "longue", "personnelle"]);
  expect(tableau(colonnes, await listPourExport(monde.instructeur, monde.editionId, {}))).toEqual({
    entetes: ["Publics", "Questions travaillées", "Personnes qui interviennent"],
    lignes: [
      [
        ["Bénévoles", "Habitantes et habitants", "Parents d’élèves"],
        ["Qui répare ?", "Qui paie ?"],
        ["Camille Fictive, Les Réparateurs (nom publié dans le programme)", "Lou Imaginaire (nom non publié)"],
      ],
    ],
  });
});

test("started again in another edition, they are asked for their agreement again", async () => {
  const { monde, id } = await annoncer();
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, monde.editionId));
  await creerMonde();
  const f = await lireFormulaire(db, reussi(await reconduire(monde.organisateur, id, PENDANT_APPEL)));
  expect(f.intervenants).toEqual(ANNONCES.map((i) => ({ ...i, publie: false })));
});
