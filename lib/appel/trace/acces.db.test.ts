import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { creerGens, peuplerCandidatures, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import { type Actor, isAdministrateur, isInstructeur } from "../../socle/acteur/actor.ts";
import { demanderAvis } from "../avis/operations.ts";
import { faits } from "../candidature/queries.ts";
import { isInteresse } from "../candidature/rules.ts";
import { courrielsVisibles } from "./acces.ts";
import { findCourriel, listCourriels } from "./courriels.ts";
import { abandonnerCourriel, renvoyerCourriel, retenirCourriel, signalerAdresse } from "./operations.ts";

const SEPT_JOURS = new Date(PENDANT_APPEL.getTime() + 7 * 86_400_000);
const avisLus = async (actor: Actor, { editionId }: Monde) => {
  const lus = await listCourriels(actor, editionId, { vue: null, type: null, objet: null, q: "", page: 1 });
  return lus.rows.filter((c) => c.type === "avis_demande" || c.type === "avis_relance");
};

test("an agent who has a part in a candidature neither reads nor touches a mail that asks for its avis, alone or with others", async () => {
  const monde = await creerMonde();
  const agent: Actor = {
    ...monde.organisateur,
    roles: [{ editionId: monde.editionId, role: "instructeur", transitions: [] }],
  };
  const siens = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  for (const id of siens)
    reussi(await demanderAvis(monde.instructeur, id, [monde.partenaire.personneId], PENDANT_APPEL));
  expect(await rappeler(SEPT_JOURS)).toBe(1);
  const tous = await avisLus(monde.instructeur, monde);
  expect(tous.map((c) => [c.type, c.objet])).toEqual([
    ["avis_relance", "edition"],
    ["avis_demande", "candidature"],
    ["avis_demande", "candidature"],
  ]);
  expect(await avisLus(agent, monde)).toEqual([]);
  for (const { id } of tous) {
    expect(await findCourriel(agent, id)).toBeUndefined();
    for (const geste of [retenirCourriel, abandonnerCourriel, signalerAdresse, renvoyerCourriel])
      expect(await geste(agent, id, SEPT_JOURS)).toEqual({ ok: false, refus: "introuvable" });
    reussi(await retenirCourriel(monde.instructeur, id, SEPT_JOURS));
  }
});

const DEMANDENT = ["avis_demande", "avis_relance", "retour_rappel"] as const;

test("the condition on mails says of each row what its words say, whoever asks", async () => {
  const gens = await creerGens();
  const peuplees = await peuplerCandidatures(gens);
  const partenaires = gens.mondes.map((m) => m.partenaire.personneId);
  const demandes = peuplees
    .filter((_, i) => i % 5 === 0)
    .map((c, i) => ({ candidatureId: c.id, partenaireId: partenaires[i % 2] ?? "", demandeAt: PENDANT_APPEL }));
  await db.insert(avis).values(demandes);
  const commun = { etat: "a_envoyer", createdAt: PENDANT_APPEL, prochainEssaiAt: PENDANT_APPEL } as const;
  await db.insert(courriels).values([
    ...peuplees.slice(0, 60).map((c, i) => ({
      ...commun,
      type: (["avis_demande", "candidature_recue"] as const)[i % 2] ?? "avis_demande",
      editionId: c.editionId,
      objet: "candidature" as const,
      objetId: c.id,
      destinataireId: gens.personnes[0],
    })),
    ...gens.mondes.flatMap(({ editionId }) =>
      [...partenaires, gens.personnes[0]].flatMap((destinataireId) =>
        [...DEMANDENT, "seance_annoncee" as const].map((type) => ({
          ...commun,
          type,
          editionId,
          objet: "edition" as const,
          objetId: editionId,
          destinataireId,
        })),
      ),
    ),
    { ...commun, type: "administrateur_nomme", editionId: null, objet: "personne", objetId: gens.personnes[0] ?? "" },
  ]);
  const dits = { vus: 0, caches: 0 };
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (actor) => {
      const lues = await db
        .select(faits(actor))
        .from(candidatures)
        .innerJoin(editions, eq(editions.id, candidatures.editionId));
      const siennes = new Set(lues.filter((c) => isInteresse(actor, c)).map((c) => c.id));
      const rows = await db.select({ c: courriels, dit: sql<boolean>`${courrielsVisibles(actor)}` }).from(courriels);
      for (const { c, dit } of rows) {
        const dEdition = c.editionId ? isInstructeur(actor, c.editionId) : isAdministrateur(actor);
        const surLesSiennes =
          (DEMANDENT as readonly string[]).includes(c.type) &&
          ((c.type !== "retour_rappel" && siennes.has(c.objetId)) ||
            demandes.some((d) => d.partenaireId === c.destinataireId && siennes.has(d.candidatureId)));
        expect(dit === true, JSON.stringify({ actor, c })).toBe(dEdition && !surLesSiennes);
        if (dEdition) dits[surLesSiennes ? "caches" : "vus"]++;
      }
    }),
    { numRuns: 30 },
  );
  expect(Math.min(dits.vus, dits.caches)).toBeGreaterThan(20);
});
