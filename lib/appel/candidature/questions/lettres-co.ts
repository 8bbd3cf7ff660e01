import "server-only";
import { and, eq, gt, inArray, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { type Destinataire, ecrireCourriels, instructeursDe, organisateursDe } from "../../../socle/courriel/outbox.ts";
import type { TypeCourriel } from "../../../socle/courriel/types.ts";
import type { ReponseCo } from "../../equipe/rules.ts";
import { lireDossier } from "../dossier-courriel.ts";

const JOUR_MS = 86_400_000;

/** To the members of a structure just named: what is asked of it, and where to answer. At most once a day for each. */
export async function demanderCoOrganisation(tx: Tx, candidatureId: string, structureId: string, now: Date) {
  const type = "co_organisation_demandee";
  const { donnees, sujet } = await lire(tx, candidatureId, structureId, now);
  const siens = await sansPrevenus(tx, candidatureId, type, structureId, null, now);
  await ecrireCourriels(tx, siens, { type, donnees, ...sujet });
}

/** To the members of a structure taken off a candidature, but for who did it. */
export async function annoncerRetraitCo(tx: Tx, candidatureId: string, structureId: string, par: string, now: Date) {
  const type = "co_organisation_retiree";
  const { donnees, sujet } = await lire(tx, candidatureId, structureId, now);
  const siens = await sansPrevenus(tx, candidatureId, type, structureId, par, now);
  await ecrireCourriels(tx, siens, { type, donnees, ...sujet });
}

/** To the organisers, and once the label is given to the CRESS, whose programme changes. */
export async function annoncerReponseCo(
  tx: Tx,
  candidatureId: string,
  structureId: string,
  reponse: ReponseCo,
  now: Date,
) {
  const type = "co_organisation_repondue";
  const { donnees, sujet, etat } = await lire(tx, candidatureId, structureId, now);
  const ecrire = (a: "organisateurs" | "cress", qui: readonly Destinataire[]) =>
    ecrireCourriels(tx, qui, { type, donnees: { ...donnees, reponse, a }, ...sujet });
  await ecrire("organisateurs", await organisateursDe(tx, candidatureId));
  if (etat === "labellisee") await ecrire("cress", await instructeursDe(tx, sujet.editionId));
}

async function lire(tx: Tx, candidatureId: string, structureId: string, at: Date) {
  const { dossier, editionId, contact } = await lireDossier(tx, candidatureId);
  const [structure] = await tx
    .select({ nom: structures.nomPublie })
    .from(structures)
    .where(eq(structures.id, structureId));
  const [c] = await tx.select({ etat: candidatures.etat }).from(candidatures).where(eq(candidatures.id, candidatureId));
  if (!structure || !c) throw new Error("structure ou candidature absente");
  return {
    donnees: { dossier, structure: structure.nom },
    etat: c.etat,
    sujet: { editionId, contact, objet: "candidature" as const, objetId: candidatureId, at },
  };
}

/** The members of a structure who had no such mail about this candidature in the last day; never `sauf`. */
async function sansPrevenus(
  tx: Tx,
  candidatureId: string,
  type: TypeCourriel,
  structureId: string,
  sauf: string | null,
  now: Date,
): Promise<Destinataire[]> {
  const siens = await tx
    .select({ personneId: personnes.id, adresse: personnes.courriel })
    .from(membres)
    .innerJoin(personnes, and(eq(personnes.id, membres.personneId), isNull(personnes.supprimeeAt)))
    .where(
      and(
        eq(membres.structureId, structureId),
        eq(membres.etat, "membre"),
        sauf ? ne(membres.personneId, sauf) : undefined,
      ),
    );
  if (siens.length === 0) return [];
  const recents = await tx
    .select({ adresse: courriels.adresse })
    .from(courriels)
    .where(
      and(
        eq(courriels.objet, "candidature"),
        eq(courriels.objetId, candidatureId),
        eq(courriels.type, type),
        gt(courriels.createdAt, new Date(now.getTime() - JOUR_MS)),
        inArray(
          courriels.adresse,
          siens.map((s) => s.adresse),
        ),
      ),
    );
  const prevenus = new Set(recents.map((r) => r.adresse));
  return siens.filter((s) => !prevenus.has(s.adresse));
}
