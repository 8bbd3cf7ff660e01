import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { groupes } from "@/db/schema/synthese";
import { groupeVersions } from "@/db/schema/versions";
import { replier } from "../../../socle/typographie/replier.ts";
import type { Ouverture } from "./faits.ts";
import { lireGroupe, rangDeGroupe } from "./place.ts";
import type { Place } from "./schema.ts";

/** The group a point goes to, with what opens it when there is none of that title in the block. */
export async function findGroupe(
  tx: Tx,
  editionId: string,
  place: Place,
): Promise<{ id: string; chapitreId: string; ouvre: Ouverture[] } | undefined> {
  if ("groupeId" in place || !place.groupe) {
    const groupe = await lireGroupe(tx, editionId, place);
    return groupe && { ...groupe, ouvre: [] };
  }
  const { blocId, groupe: titre } = place;
  const bloc = await lireGroupe(tx, editionId, { blocId });
  if (!bloc) return undefined;
  const siens = await tx
    .select({ id: groupeVersions.groupeId, titre: groupeVersions.titre })
    .from(groupeVersions)
    .where(and(eq(groupeVersions.blocId, blocId), isNull(groupeVersions.fermePar), isNotNull(groupeVersions.titre)));
  const deja = siens.find((g) => replier(g.titre ?? "") === replier(titre));
  if (deja) return { id: deja.id, chapitreId: bloc.chapitreId, ouvre: [] };
  const rang = await rangDeGroupe(tx, blocId, undefined);
  if (!rang) throw new Error("rang introuvable");
  const id = await nouveauGroupe(tx, editionId);
  return {
    id,
    chapitreId: bloc.chapitreId,
    ouvre: [{ nature: "groupe_version", ligne: { groupeId: id, numero: 1, blocId, rang, titre } }],
  };
}

export async function nouveauGroupe(tx: Tx, editionId: string): Promise<string> {
  const [groupe] = await tx.insert(groupes).values({ editionId }).returning({ id: groupes.id });
  if (!groupe) throw new Error("groupe non créé");
  return groupe.id;
}
