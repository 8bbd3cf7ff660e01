import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { candidatureStructures, candidatures, invitations } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { creerMonde, creerPersonne, type Monde, PENDANT_APPEL } from "@/e2e/monde";
import { listAFaireEspace } from "../../conduite/afaire/espace.ts";
import { type Actor, isInstructeur, isPartenaire } from "../../socle/acteur/actor.ts";
import { ROLES_EDITION } from "../../socle/acteur/roles.ts";
import { coulissesVisibles, isEquipierSql, isInteresseSql, isOrganisateurSql, visibleTo } from "./acces.ts";
import { faits } from "./queries.ts";
import { isDesCoulisses, isEquipier, isInteresse, isOrganisateur } from "./rules.ts";
import { DEPOSEES, ETATS_CANDIDATURE } from "./states.ts";

type Faits = Parameters<typeof isDesCoulisses>[1] & Parameters<typeof isInteresse>[1] & { deposee: boolean };

/** What `visibleTo` says, in words. */
const isVisible = (actor: Actor, c: Faits) =>
  isDesCoulisses(actor, c) ||
  (isPartenaire(actor, c.editionId) && (DEPOSEES as readonly string[]).includes(c.etat) && c.deposee);

const deuxMondes = async () => [await creerMonde(), await creerMonde()] as const;

/** Candidatures of two editions, in each état, of each kind of link to two structures and two people. */
async function peupler(mondes: readonly Monde[], personnes: readonly string[]) {
  const structures = mondes.flatMap((m) => [m.structureId, m.autreStructureId]);
  const liens = [
    { accepteeAt: PENDANT_APPEL, declineeAt: null },
    { accepteeAt: null, declineeAt: null },
    { accepteeAt: null, declineeAt: PENDANT_APPEL },
  ];
  const droits = [
    { droit: "edition", accepteeAt: PENDANT_APPEL },
    { droit: "lecture", accepteeAt: PENDANT_APPEL },
    { droit: "edition", accepteeAt: null },
  ] as const;
  let n = 0;
  for (const { editionId } of mondes)
    for (const etat of ETATS_CANDIDATURE)
      for (const creePar of personnes)
        for (const droit of [null, ...droits]) {
          n++;
          const [c] = await db
            .insert(candidatures)
            .values({
              editionId,
              etat,
              creePar,
              intitule: `Atelier ${n}`,
              complementDemande: etat === "a_completer" ? "Précisez le lieu." : null,
              soumiseAt: etat === "brouillon" || (etat === "retiree" && n % 2) ? null : PENDANT_APPEL,
              retireeAt: etat === "retiree" || etat === "label_retire" ? PENDANT_APPEL : null,
              motifRetrait: etat === "label_retire" ? "La structure a cessé son activité." : null,
              numeroLabel: etat === "labellisee" || etat === "label_retire" ? n : null,
              createdAt: PENDANT_APPEL,
              updatedAt: PENDANT_APPEL,
            })
            .returning({ id: candidatures.id });
          const candidatureId = c?.id ?? "";
          await db.insert(candidatureStructures).values([
            { candidatureId, structureId: structures[n % 4] ?? "", rang: 0, ...liens[0] },
            { candidatureId, structureId: structures[(n + 1) % 4] ?? "", rang: 1, ...liens[n % 3] },
          ]);
          if (droit)
            await db.insert(invitations).values({
              candidatureId,
              personneId: personnes[n % personnes.length] ?? "",
              createdAt: PENDANT_APPEL,
              ...droit,
            });
        }
  return structures;
}

test("each condition on candidatures says of each row what its predicate says, whoever asks", async () => {
  const mondes = await deuxMondes();
  const personnes = [await creerPersonne("une@essai.test"), await creerPersonne("deux@essai.test")];
  const structures = await peupler(mondes, personnes);
  const un = fc.record({
    personneId: fc.constantFrom(...personnes, mondes[0].organisateur.personneId),
    administrateur: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    structures: fc.subarray(structures, { maxLength: 2 }),
    roles: fc.array(
      fc.record({
        editionId: fc.constantFrom(...mondes.map((m) => m.editionId)),
        role: fc.constantFrom(...ROLES_EDITION),
        transitions: fc.constant<string[]>([]),
      }),
      { maxLength: 2 },
    ),
  });
  let vues = 0;
  await fc.assert(
    fc.asyncProperty(un, async (qui) => {
      const actor: Actor = { ...qui, courriel: "qui@essai.test", nom: null, destinataires: [] };
      const rows = await db
        .select({
          ...faits(actor),
          deposee: sql<boolean>`${candidatures.soumiseAt} is not null`,
          dit: {
            organisateur: sql<boolean>`${isOrganisateurSql(actor)}`,
            equipier: sql<boolean>`${isEquipierSql(actor)}`,
            interesse: sql<boolean>`${isInteresseSql(actor)}`,
            coulisses: sql<boolean>`${coulissesVisibles(actor)}`,
            visible: sql<boolean>`${visibleTo(actor)}`,
          },
        })
        .from(candidatures)
        .innerJoin(editions, eq(editions.id, candidatures.editionId));
      for (const c of rows)
        expect(c.dit, JSON.stringify({ actor, c })).toEqual({
          organisateur: isOrganisateur(actor, c),
          equipier: isEquipier(actor, c),
          interesse: isInteresse(actor, c),
          coulisses: isDesCoulisses(actor, c),
          visible: isVisible(actor, c),
        });
      vues += rows.filter((c) => c.dit.visible && !isInstructeur(actor, c.editionId)).length;
    }),
    { numRuns: 30 },
  );
  expect(vues).toBeGreaterThan(100);
});

test("who was invited to read finds the candidature among theirs, and is asked to do nothing", async () => {
  const [monde] = await deuxMondes();
  const inviter = async (etat: "brouillon" | "a_completer", droit: "edition" | "lecture") => {
    const [c] = await db
      .insert(candidatures)
      .values({
        editionId: monde.editionId,
        etat,
        intitule: "Comment réparer ?",
        soumiseAt: etat === "a_completer" ? PENDANT_APPEL : null,
        complementDemande: etat === "a_completer" ? "Précisez le lieu." : null,
        complementDemandeAt: etat === "a_completer" ? PENDANT_APPEL : null,
        createdAt: PENDANT_APPEL,
        updatedAt: PENDANT_APPEL,
      })
      .returning({ id: candidatures.id });
    const commun = { personneId: monde.autre.personneId };
    await db
      .insert(invitations)
      .values({ candidatureId: c?.id ?? "", ...commun, droit, createdAt: PENDANT_APPEL, accepteeAt: PENDANT_APPEL });
    return c?.id;
  };
  const brouillon = await inviter("brouillon", "lecture");
  const complement = await inviter("a_completer", "lecture");
  const { aFaire, n, enCours } = await listAFaireEspace(monde.autre, PENDANT_APPEL);
  expect({ n, ...aFaire }).toMatchObject({ n: 0, brouillons: [], aCompleter: [] });
  expect(enCours.map((c) => c.id).sort()).toEqual([brouillon, complement].sort());
  const ecrit = await inviter("a_completer", "edition");
  const apres = await listAFaireEspace(monde.autre, PENDANT_APPEL);
  expect(apres.aFaire.aCompleter.map((c) => c.id)).toEqual([ecrit]);
});
