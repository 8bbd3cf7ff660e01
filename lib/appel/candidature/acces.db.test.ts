import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { candidatures, invitations } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { creerGens, peuplerCandidatures, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { listAFaireEspace } from "../../conduite/afaire/espace.ts";
import { isInstructeur } from "../../socle/acteur/actor.ts";
import {
  coulissesVisibles,
  isDesPartenairesSql,
  isEquipierSql,
  isInteresseSql,
  isOrganisateurSql,
  visibleEnInstruction,
  visibleTo,
} from "./acces.ts";
import { faits } from "./queries.ts";
import {
  isDesCoulisses,
  isDesPartenaires,
  isEquipier,
  isInteresse,
  isOrganisateur,
  voitLInstruction,
} from "./rules.ts";

test("each condition on candidatures says of each row what its predicate says, whoever asks", async () => {
  const gens = await creerGens();
  await peuplerCandidatures(gens);
  let vues = 0;
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (actor) => {
      const rows = await db
        .select({
          ...faits(actor),
          soumiseAt: candidatures.soumiseAt,
          dit: {
            organisateur: sql<boolean>`${isOrganisateurSql(actor)}`,
            equipier: sql<boolean>`${isEquipierSql(actor)}`,
            interesse: sql<boolean>`${isInteresseSql(actor)}`,
            coulisses: sql<boolean>`${coulissesVisibles(actor)}`,
            partenaires: sql<boolean>`${isDesPartenairesSql(actor)}`,
            instruction: sql<boolean>`${visibleEnInstruction(actor)}`,
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
          partenaires: isDesPartenaires(actor, c),
          instruction: voitLInstruction(actor, c),
          visible: isDesCoulisses(actor, c) || isDesPartenaires(actor, c),
        });
      vues += rows.filter((c) => c.dit.visible && !isInstructeur(actor, c.editionId)).length;
    }),
    { numRuns: 30 },
  );
  expect(vues).toBeGreaterThan(100);
});

test("who was invited to read finds the candidature among theirs, and is asked to do nothing", async () => {
  const monde = await creerMonde();
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
