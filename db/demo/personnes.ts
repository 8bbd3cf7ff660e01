import { and, eq, inArray } from "drizzle-orm";
import type { RoleEdition } from "../../lib/socle/acteur/roles.ts";
import { COMPTES_DEMO } from "../../lib/socle/auth/comptes-demo.ts";
import type { CodeUsuel } from "../../lib/socle/transitions/transitions.ts";
import { db } from "../client.ts";
import { editionTransitions } from "../schema/edition.ts";
import { personnes, rolesEdition, roleTransitions } from "../schema/personne.ts";
import { membres, structures } from "../schema/structure.ts";

export async function chargerComptes(now: Date): Promise<void> {
  await db.insert(personnes).values(
    COMPTES_DEMO.map(({ courriel, nom }) => ({
      courriel,
      nom,
      administrateur: courriel.startsWith("administrateur@"),
      courrielVerifieAt: now,
      createdAt: now,
    })),
  );
}

const ROLES: { courriel: string; role: RoleEdition; transitions?: CodeUsuel[] }[] = [
  { courriel: "instructeur@demo.test", role: "instructeur" },
  { courriel: "partenaire.etat@demo.test", role: "partenaire" },
  { courriel: "partenaire.region@demo.test", role: "partenaire" },
  { courriel: "comite@demo.test", role: "comite", transitions: ["ecologique", "sociale"] },
];

/** Gives the demo accounts their roles in an edition. */
export async function donnerRoles(editionId: string): Promise<void> {
  for (const { courriel, role, transitions } of ROLES) {
    const [personne] = await db.select({ id: personnes.id }).from(personnes).where(eq(personnes.courriel, courriel));
    if (!personne) throw new Error(`compte absent : ${courriel}`);
    const [row] = await db
      .insert(rolesEdition)
      .values({ personneId: personne.id, editionId, role })
      .returning({ id: rolesEdition.id });
    if (!row || !transitions) continue;
    const suivies = await db
      .select({ id: editionTransitions.id })
      .from(editionTransitions)
      .where(and(eq(editionTransitions.editionId, editionId), inArray(editionTransitions.code, transitions)));
    await db.insert(roleTransitions).values(suivies.map((t) => ({ roleId: row.id, transitionId: t.id })));
  }
}

/** Makes a demo account a member of structures named by their published name. */
export async function rendreMembre(courriel: string, noms: string[], at: Date): Promise<void> {
  const [personne] = await db.select({ id: personnes.id }).from(personnes).where(eq(personnes.courriel, courriel));
  const rows = await db.select({ id: structures.id }).from(structures).where(inArray(structures.nomPublie, noms));
  if (!personne || rows.length !== noms.length) throw new Error(`structures absentes : ${noms.join(", ")}`);
  await db.insert(membres).values(
    rows.map((s) => ({
      structureId: s.id,
      personneId: personne.id,
      etat: "membre" as const,
      demandeAt: at,
      accepteAt: at,
    })),
  );
}

/** An expected refusal has no place in a seed: it stops the load, saying where. */
export function exiger<T>(result: { ok: true; value: T } | { ok: false; refus: string }, ou: string): T {
  if (!result.ok) throw new Error(`${ou} : ${result.refus}`);
  return result.value;
}
