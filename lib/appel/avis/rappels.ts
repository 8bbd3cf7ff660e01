import "server-only";
import { and, eq, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { candidatures } from "@/db/schema/candidature";
import type { Part } from "../../socle/courriel/part.ts";
import type { Texte } from "../../socle/courriel/texte.ts";
import { TEXTES } from "../../socle/courriel/textes.ts";
import { grouper } from "../../socle/grouper.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { lireDossiers } from "../candidature/dossier-courriel.ts";
import { partenairesParmi } from "./operations.ts";
import { AVIS_OUVERTS, relancableAvant } from "./rules.ts";

/** The avis asked for seven days ago or more, never reminded and still awaited, by partner and edition. */
export async function avisARappeler(tx: Tx, now: Date): Promise<Part[]> {
  const enRetard = await tx
    .select({
      id: avis.id,
      partenaireId: avis.partenaireId,
      demandeAt: avis.demandeAt,
      candidatureId: candidatures.id,
      editionId: candidatures.editionId,
    })
    .from(avis)
    .innerJoin(candidatures, eq(candidatures.id, avis.candidatureId))
    .where(
      and(
        isNull(avis.renduAt),
        isNull(avis.relanceAt),
        isNotNull(avis.demandeAt),
        lte(avis.demandeAt, relancableAvant(now)),
        inArray(candidatures.etat, [...AVIS_OUVERTS]),
      ),
    )
    .orderBy(avis.demandeAt, avis.id)
    .for("update", { of: avis, skipLocked: true });
  const parts: Part[] = [];
  for (const siens of grouper(enRetard, (a) => `${a.editionId} ${a.partenaireId}`).values()) {
    const [premier] = siens;
    if (!premier) continue;
    const { editionId, candidatureId, demandeAt } = premier;
    const [personne] = await partenairesParmi(tx, editionId, [premier.partenaireId]);
    if (!personne) continue;
    parts.push({
      personne,
      editionId,
      type: "avis_relance",
      objet:
        siens.length === 1
          ? { objet: "candidature", objetId: candidatureId }
          : { objet: "edition", objetId: editionId },
      pour: jourLocal(demandeAt ?? now),
      presse: () => true,
      dire: () => dire(tx, siens, now),
    });
  }
  return parts;
}

type EnRetard = { id: string; candidatureId: string; editionId: string };

async function dire(tx: Tx, siens: readonly EnRetard[], now: Date): Promise<Texte> {
  const ids = siens.map((a) => a.candidatureId);
  await tx
    .update(avis)
    .set({ relanceAt: now })
    .where(
      inArray(
        avis.id,
        siens.map((a) => a.id),
      ),
    );
  await journaliser(
    tx,
    ...siens.map(({ candidatureId, editionId }) => ({
      at: now,
      type: "rappeler" as const,
      objet: "candidature" as const,
      objetId: candidatureId,
      editionId,
      personneId: null,
      donnees: { avis: 1 },
    })),
  );
  const lus = await lireDossiers(tx, ids);
  return TEXTES.avis_relance({ dossiers: ids.flatMap((id) => lus.get(id)?.dossier ?? []) }, now);
}
