import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { lienVers } from "../../../socle/courriel/lien.ts";
import { visibleTo } from "../acces.ts";
import { lienLabel } from "../label.ts";
import { publicLabel } from "../public.ts";

/** What the attestation prints, for whoever may read the candidature; undefined unless its label stands. */
export async function findAttestation(actor: Actor, id: string) {
  const [c] = await db
    .select({
      editionId: candidatures.editionId,
      numero: candidatures.numeroLabel,
      edition: {
        annee: editions.annee,
        intitule: editions.intitule,
        regionNom: editions.regionNom,
        coOrganisateurs: editions.coOrganisateurs,
        demonstration: editions.demonstration,
      },
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(
      and(
        eq(candidatures.id, id),
        eq(candidatures.etat, "labellisee"),
        isNotNull(candidatures.numeroLabel),
        visibleTo(actor),
      ),
    );
  if (!c?.numero) return undefined;
  const label = await publicLabel(c.editionId, c.numero);
  if (label?.etat !== "labellisee") return undefined;
  return { label, edition: c.edition, verification: lienVers(lienLabel(c.edition.annee, c.numero)) };
}
