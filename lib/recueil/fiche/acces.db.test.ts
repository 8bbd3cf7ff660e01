import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { creerGens, type Peuplee, peuplerCandidatures, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { PENDANT_APPEL } from "@/e2e/monde";
import { isEquipier } from "../../appel/candidature/rules.ts";
import { listTransitions } from "../../appel/edition/queries.ts";
import { isInstructeur, transitionsSuivies } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { faits, ficheVisibleEnEntier, visibleEnEntier, visibleTo } from "./acces.ts";

/** What somebody follows of a fiche: nothing until it is validated, then the transitions of the énoncés it still holds. */
type Validee = readonly CodeTransition[] | null;
const CAS: readonly { validee: boolean; enonce: CodeTransition | null; retire: boolean }[] = [
  { validee: false, enonce: "ecologique", retire: false },
  { validee: true, enonce: null, retire: false },
  { validee: true, enonce: "ecologique", retire: false },
  { validee: true, enonce: "sociale", retire: false },
  { validee: true, enonce: "sociale", retire: true },
];

async function peuplerFiches(peuplees: readonly Peuplee[]): Promise<Map<string, Validee>> {
  const validees = new Map<string, Validee>();
  for (const [n, { id: candidatureId, editionId }] of peuplees.entries()) {
    const { validee, enonce, retire } = CAS[n % CAS.length] ?? { validee: false, enonce: null, retire: false };
    const at = { createdAt: PENDANT_APPEL, updatedAt: PENDANT_APPEL };
    const [f] = await db
      .insert(fiches)
      .values({ candidatureId, editionId, etat: "brouillon", revision: 2, ...at })
      .returning({ id: fiches.id });
    const ficheId = f?.id ?? "";
    const remise = { remiseAt: PENDANT_APPEL, valideeAt: validee ? PENDANT_APPEL : null };
    await db.insert(ficheRevisions).values([
      { ficheId, editionId, numero: 1, ...remise },
      { ficheId, editionId, numero: 2, ...(retire ? remise : {}) },
    ]);
    const transition = (await listTransitions(editionId)).find((t) => t.code === enonce);
    if (transition) {
      const [e] = await db
        .insert(enonces)
        .values({ ficheId, editionId, rang: 0, transitionId: transition.id, retireRevision: retire ? 2 : null })
        .returning({ id: enonces.id });
      await db
        .insert(enonceVersions)
        .values({ enonceId: e?.id ?? "", revision: 1, type: "frein", accroche: "Le frein", texte: "est dit." });
    }
    validees.set(ficheId, validee ? (enonce && !retire ? [enonce] : []) : null);
  }
  return validees;
}

test("each condition on fiches says of each row what its predicates say, whoever asks", async () => {
  const gens = await creerGens();
  const validees = await peuplerFiches(await peuplerCandidatures(gens));
  const dits = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (actor) => {
      const rows = await db
        .select({
          ...faits(actor),
          dit: {
            entier: sql<boolean>`${visibleEnEntier(actor)}`,
            aOuvrir: sql<boolean>`${ficheVisibleEnEntier(actor)}`,
            visible: sql<boolean>`${visibleTo(actor)}`,
          },
        })
        .from(fiches)
        .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
        .innerJoin(editions, eq(editions.id, fiches.editionId));
      expect(rows).toHaveLength(validees.size);
      for (const f of rows) {
        const entier = isEquipier(actor, f) || isInstructeur(actor, f.editionId);
        const suivies = transitionsSuivies(actor, f.editionId);
        const dites = validees.get(f.id) ?? null;
        const suivie = dites !== null && (suivies === null || dites.some((code) => suivies.includes(code)));
        expect(f.dit, JSON.stringify({ actor, f, dites })).toEqual({
          entier,
          aOuvrir: entier,
          visible: entier || suivie,
        });
        const cas = entier ? "entier" : suivie ? (suivies ? "comite" : "partenaire") : "rien";
        dits.set(cas, (dits.get(cas) ?? 0) + 1);
      }
    }),
    { numRuns: 40 },
  );
  for (const cas of ["entier", "comite", "partenaire", "rien"]) expect(dits.get(cas) ?? 0, cas).toBeGreaterThan(20);
});
