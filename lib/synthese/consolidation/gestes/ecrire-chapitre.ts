import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { chapitreVersions } from "@/db/schema/versions";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { whyNotReecrire } from "../rules.ts";
import { editionDuChapitre, type Fait, geste } from "./geste.ts";
import type { ecritureChapitre } from "./schema.ts";

/** Writes the texts of a chapter; those it had stay. Refuses `modifiee_entre_temps` when another version is in force. */
export function ecrireChapitre(
  actor: Actor,
  data: z.output<typeof ecritureChapitre>,
  now: Date,
): Promise<Fait<{ version: number }>> {
  const { chapitreId, versionLue, ...textes } = data;
  return geste(actor, "ecrire_chapitre", editionDuChapitre(chapitreId), now, async ({ tx }) => {
    const [avant] = await tx
      .select()
      .from(chapitreVersions)
      .where(and(eq(chapitreVersions.chapitreId, chapitreId), isNull(chapitreVersions.fermePar)));
    if (!avant) return refused("introuvable");
    const refus = whyNotReecrire(avant, versionLue);
    if (refus) return refused(refus);
    const [suivant] = await tx
      .select({ numero: sql<number>`max(${chapitreVersions.numero}) + 1` })
      .from(chapitreVersions)
      .where(eq(chapitreVersions.chapitreId, chapitreId));
    const { problematique, question, remarque, encarts } = avant;
    const numero = suivant?.numero ?? 1;
    return {
      chapitreId,
      donnees: {},
      ferme: [{ nature: "chapitre_version", id: avant.id }],
      ouvre: [
        {
          nature: "chapitre_version",
          ligne: { chapitreId, numero, problematique, question, remarque, encarts, ...textes },
        },
      ],
      reponse: { version: numero },
    };
  });
}
