import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { dispositions } from "@/db/schema/disposition";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import { reussi } from "@/e2e/monde";
import {
  brouillon,
  codes,
  contenu,
  DEMANDE,
  enonce,
  enregistrer,
  LE,
  PROBLEMATIQUE,
  validee,
  versionDe,
  versions,
} from "./fixture.ts";
import { demanderCorrection, enregistrerFiche, remettre, rouvrir, valider } from "./operations.ts";
import { findFiche } from "./queries.ts";
import type { EnonceBrouillon } from "./schema.ts";
import { revisionsValidees } from "./validees.ts";

test("a revision keeps the identity of énoncés, and writes only the words that change", async () => {
  const { m, a, id, e1, e2 } = await validee();
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const [r1, r2, r3] = await enregistrer(
    m,
    id,
    contenu(
      [a],
      [
        enonce("Second", { id: e2, transition: "sociale" }),
        enonce("Premier, précisé", { id: e1 }),
        enonce("Troisième"),
      ],
    ),
  );
  expect([r1, r2]).toEqual([e2, e1]);
  expect(await versions(e2)).toEqual([[1, "Second"]]);
  expect(await versions(e1)).toEqual([
    [1, "Premier"],
    [2, "Premier, précisé"],
  ]);
  await enregistrer(
    m,
    id,
    contenu(
      [a],
      [
        enonce("Second", { id: e2, transition: "sociale" }),
        enonce("Premier", { id: e1 }),
        enonce("Troisième", { id: r3 ?? null }),
      ],
    ),
  );
  expect(await versions(e1), "revenir aux mots d’avant ne laisse pas de version").toEqual([[1, "Premier"]]);
  reussi(await remettre(m.organisateur, id, LE));
  expect(await codes(id)).toEqual(["F1-01", "F1-02", "F1-03"]);
  const revisions = await db
    .select({ n: ficheRevisions.numero, p: ficheRevisions.problematique })
    .from(ficheRevisions)
    .where(eq(ficheRevisions.ficheId, id))
    .orderBy(asc(ficheRevisions.numero));
  expect(revisions.map((r) => [r.n, r.p])).toEqual([
    [1, PROBLEMATIQUE],
    [2, PROBLEMATIQUE],
  ]);
});

test("an énoncé never handed in is forgotten; one handed in is kept, taken out, and may come back", async () => {
  const { m, a, id } = await brouillon();
  const [e1 = "", e2 = ""] = await enregistrer(m, id, contenu([a], [enonce("Premier"), enonce("Second")]));
  await enregistrer(m, id, contenu([a], [enonce("Premier", { id: e1 })]));
  expect(await versions(e2)).toEqual([]);
  reussi(await remettre(m.organisateur, id, LE));
  reussi(await demanderCorrection(m.instructeur, id, DEMANDE, LE));
  await enregistrer(m, id, contenu([a], [enonce("Nouveau")]));
  const retireDe = async () =>
    (await db.select({ r: enonces.retireRevision }).from(enonces).where(eq(enonces.id, e1)))[0]?.r;
  expect(await retireDe()).toBe(2);
  await enregistrer(m, id, contenu([a], [enonce("Premier", { id: e1 })]));
  expect(await retireDe()).toBe(null);
  await enregistrer(m, id, contenu([a], [enonce("Nouveau")]));
  reussi(await remettre(m.organisateur, id, LE));
  expect(await codes(id), "le code d’un énoncé retiré n’est pas redonné").toEqual(["F1-01", "F1-02"]);
  reussi(await demanderCorrection(m.instructeur, id, DEMANDE, LE));
  expect(
    await enregistrerFiche(m.organisateur, id, await versionDe(id), contenu([a], [enonce("Premier", { id: e1 })]), LE),
  ).toEqual({ ok: false, refus: "enonce_retire" });
});

test("an énoncé of another fiche, the same twice, or a transition from elsewhere are refused, and nothing is written", async () => {
  const { m, a, id } = await brouillon();
  const [e1 = ""] = await enregistrer(m, id, contenu([a], [enonce("Premier")]));
  const ailleurs = await validee(m);
  const essai = async (...e: EnonceBrouillon[]) => {
    const r = await enregistrerFiche(m.organisateur, id, await versionDe(id), contenu([a], e), LE);
    return r.ok ? "ok" : r.refus;
  };
  expect(await essai(enonce("Volé", { id: ailleurs.e1 }))).toBe("enonce_retire");
  expect(await essai(enonce("Premier", { id: e1 }), enonce("Premier", { id: e1 }))).toBe("enonce_retire");
  expect(await essai(enonce("Premier", { id: e1, transition: "economique" }))).toBe("transition_inconnue");
  expect(await versions(ailleurs.e1)).toEqual([[1, "Premier"]]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => [e.id, e.accroche])).toEqual([[e1, "Premier"]]);
});

test("the transition of a validated énoncé is no longer changed by the organiser", async () => {
  const { m, a, id, e1, e2 } = await validee();
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const r = await enregistrerFiche(
    m.organisateur,
    id,
    await versionDe(id),
    contenu(
      [a],
      [enonce("Premier", { id: e1, transition: "sociale" }), enonce("Second", { id: e2, transition: "sociale" })],
    ),
    LE,
  );
  expect(r).toEqual({ ok: false, refus: "enonce_deja_valide", champ: "enonces.0.transition" });
});

test("the validated words stay those of the last validated revision, whatever the next one writes", async () => {
  const { m, a, id, e1, e2 } = await validee();
  const lus = async () => {
    const rows = await db
      .select({ id: dispositions.enonceId, accroche: enonceVersions.accroche })
      .from(dispositions)
      .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
      .where(eq(dispositions.ficheId, id));
    return Object.fromEntries(rows.map((x) => [x.id, x.accroche]));
  };
  const avant = { [e1]: "Premier", [e2]: "Second" };
  expect(await lus()).toEqual(avant);
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const [, e3 = ""] = await enregistrer(
    m,
    id,
    contenu([a], [enonce("Premier, réécrit", { id: e1 }), enonce("Troisième")]),
  );
  expect(await lus()).toEqual(avant);
  reussi(await remettre(m.organisateur, id, LE));
  expect(await lus()).toEqual(avant);
  reussi(await valider(m.instructeur, id, LE));
  expect(await lus()).toEqual({ [e1]: "Premier, réécrit", [e3]: "Troisième" });
  const r = revisionsValidees();
  expect((await db.select({ n: r.numero }).from(r).where(eq(r.ficheId, id))).map((x) => x.n)).toEqual([2]);
});
