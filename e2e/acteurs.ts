import fc from "fast-check";
import { db } from "@/db/client";
import { candidatureStructures, candidatures, invitations } from "@/db/schema/candidature";
import { creerMonde, creerPersonne, type Monde, PENDANT_APPEL } from "@/e2e/monde";
import { ETATS_CANDIDATURE } from "@/lib/appel/candidature/states";
import type { Actor } from "@/lib/socle/acteur/actor";
import { ROLES_EDITION } from "@/lib/socle/acteur/roles";
import type { CodeUsuel } from "@/lib/socle/transitions/transitions";

/** Two editions, two persons with no rôle, and four structures: what rights are compared on. */
export type Gens = { mondes: [Monde, Monde]; personnes: string[]; structures: string[] };
/** The transitions a comité may follow. */
const SUIVIES = ["ecologique", "sociale"] as const satisfies readonly CodeUsuel[];

export async function creerGens(): Promise<Gens> {
  const mondes: Gens["mondes"] = [await creerMonde(), await creerMonde()];
  const nom = mondes[0].annee;
  return {
    mondes,
    personnes: [await creerPersonne(`une${nom}@essai.test`), await creerPersonne(`deux${nom}@essai.test`)],
    structures: mondes.flatMap((m) => [m.structureId, m.autreStructureId]),
  };
}

/** Anybody: with or without rôles in both editions, structures, and the administration of the instance. */
export const unActeur = ({ mondes, personnes, structures }: Gens): fc.Arbitrary<Actor> =>
  fc
    .record({
      personneId: fc.constantFrom(...personnes, mondes[0].organisateur.personneId),
      administrateur: fc.oneof(
        { weight: 5, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      structures: fc.subarray(structures, { maxLength: 2 }),
      roles: fc.array(
        fc.record({
          editionId: fc.constantFrom(...mondes.map((m) => m.editionId)),
          role: fc.constantFrom(...ROLES_EDITION),
          transitions: fc.subarray([...SUIVIES]),
        }),
        { maxLength: 2 },
      ),
    })
    .map((qui) => ({ ...qui, courriel: "qui@essai.test", nom: null, destinataires: [] }));

const LIENS = [
  { accepteeAt: PENDANT_APPEL, declineeAt: null },
  { accepteeAt: null, declineeAt: null },
  { accepteeAt: null, declineeAt: PENDANT_APPEL },
];
const DROITS = [
  { droit: "edition", accepteeAt: PENDANT_APPEL },
  { droit: "lecture", accepteeAt: PENDANT_APPEL },
  { droit: "edition", accepteeAt: null },
] as const;

export type Peuplee = { id: string; editionId: string };

/** Candidatures of both editions, in each état, of each kind of link to the structures and to the persons. */
export async function peuplerCandidatures({ mondes, personnes, structures }: Gens): Promise<Peuplee[]> {
  const peuplees: Peuplee[] = [];
  for (const { editionId } of mondes)
    for (const etat of ETATS_CANDIDATURE)
      for (const creePar of personnes)
        for (const droit of [null, ...DROITS]) {
          const n = peuplees.length + 1;
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
          peuplees.push({ id: candidatureId, editionId });
          await db.insert(candidatureStructures).values([
            { candidatureId, structureId: structures[n % 4] ?? "", rang: 0, ...LIENS[0] },
            { candidatureId, structureId: structures[(n + 1) % 4] ?? "", rang: 1, ...LIENS[n % 3] },
          ]);
          if (droit)
            await db.insert(invitations).values({
              candidatureId,
              personneId: personnes[n % personnes.length] ?? "",
              createdAt: PENDANT_APPEL,
              ...droit,
            });
        }
  return peuplees;
}
