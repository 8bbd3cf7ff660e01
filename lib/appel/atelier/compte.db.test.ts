import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { CODES_USUELS } from "@/lib/socle/transitions/transitions";
import { chiffresDe } from "../../synthese/chiffres/queries.ts";
import { listFiltrees } from "../candidature/liste/liste.ts";
import { retirerLabel } from "../candidature/operations.ts";
import { listMesCandidatures } from "../candidature/queries.ts";
import { parTransition } from "../couverture/compute.ts";
import { listAteliersCouverts } from "../couverture/queries.ts";
import { findEditionInstruite } from "../edition/queries.ts";
import { publicComptes, publicProgramme } from "./public.ts";
import { isCompte } from "./states.ts";

/** The number of labelled ateliers as each page of the application gets it. */
async function dits(monde: Monde) {
  const edition = await findEditionInstruite(monde.instructeur, String(monde.annee));
  if (!edition) throw new Error("édition absente");
  const somme = (rows: readonly { etat: string; nombreAteliers: number }[]) =>
    rows.filter((c) => c.etat === "labellisee").reduce((n, c) => n + c.nombreAteliers, 0);
  const couverture = parTransition(
    await listAteliersCouverts(monde.instructeur, monde.editionId),
    ["59"],
    [],
    CODES_USUELS,
  );
  return {
    chiffres: (await chiffresDe(edition)).ateliers,
    programme: (await publicComptes(monde.editionId)).total,
    listeDuProgramme: (await publicProgramme(monde.editionId)).filter((a) => isCompte(a.etat)).length,
    candidatures: somme((await listFiltrees(monde.instructeur, monde.editionId, {}, 1)).rows),
    espace: somme(await listMesCandidatures(monde.organisateur)),
    couverture: couverture.reduce((n, l) => n + l.total.labellise, 0),
  };
}
const partout = (n: number) => ({
  chiffres: n,
  programme: n,
  listeDuProgramme: n,
  candidatures: n,
  espace: n,
  couverture: n,
});

test("every page says the same number of ateliers, before and after a cancellation, a postponement, a label taken back", async () => {
  await db.update(editions).set({ etat: "publiee" });
  const monde = await creerMonde();
  const premiere = await candidatureLabellisee(monde);
  const seconde = await candidatureLabellisee(monde);
  await candidatureSoumise(monde);
  expect(await dits(monde)).toEqual(partout(4));
  const changer = (id: string, rang: number, etat: string) =>
    db.execute(sql`update ateliers set etat = ${etat}::etat_atelier where candidature_id = ${id} and rang = ${rang}`);
  await changer(premiere, 0, "annule");
  expect(await dits(monde)).toEqual(partout(3));
  expect(await publicComptes(monde.editionId)).toEqual({ total: 3, retenus: 3, retires: 1, lignes: 4 });
  await changer(seconde, 0, "reporte");
  expect(await dits(monde)).toEqual(partout(2));
  reussi(await retirerLabel(monde.instructeur, seconde, "La structure a cessé son activité.", PENDANT_APPEL));
  expect(await dits(monde)).toEqual(partout(1));
  expect(await publicComptes(monde.editionId)).toEqual({ total: 1, retenus: 1, retires: 1, lignes: 2 });
});
