import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { generateKeyBetween } from "fractional-indexing";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { blocs } from "@/db/schema/synthese";
import { blocVersions, groupeVersions } from "@/db/schema/versions";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { TITRE_BLOC, type TypeBloc } from "../blocs.ts";
import { whyNotReecrire } from "../rules.ts";
import { occupe } from "./composer-groupe.ts";
import type { Ouverture } from "./faits.ts";
import { editionDuBloc, editionDuChapitre, type Fait, geste } from "./geste.ts";
import { nouveauGroupe } from "./groupe.ts";
import { rangDeBloc } from "./place.ts";
import type { compositionBloc, retraitBloc } from "./schema.ts";

/** Makes a block with its untitled group, or gives one another title or place in its chapter. */
export function composerBloc(
  actor: Actor,
  data: z.output<typeof compositionBloc>,
  now: Date,
): Promise<Fait<{ id: string; version: number }>> {
  const { blocId, versionLue, chapitreId, type, apresBlocId, titre } = data;
  return geste(actor, "composer_bloc", editionDuChapitre(chapitreId), now, async ({ tx, edition }) => {
    const avant = blocId === undefined ? undefined : await lireVersion(tx, edition.id, blocId);
    if (blocId !== undefined && avant?.chapitreId !== chapitreId) return refused("introuvable");
    const refus = whyNotReecrire(avant, versionLue);
    if (refus) return refused(refus);
    if (!avant && !type) return refused("etat");
    const rang = avant && apresBlocId === undefined ? avant.rang : await rangDeBloc(tx, chapitreId, apresBlocId);
    if (!rang) return refused("introuvable");
    const cree =
      type && !avant ? await nouveauBloc(tx, edition.id, chapitreId, type) : { id: avant?.blocId ?? "", ouvre: [] };
    const numero = avant ? await numeroSuivant(tx, avant.blocId) : 1;
    return {
      chapitreId,
      donnees: {},
      ferme: avant ? [{ nature: "bloc_version", id: avant.id }] : [],
      ouvre: [
        {
          nature: "bloc_version",
          ligne: {
            blocId: cree.id,
            numero,
            chapitreId,
            rang,
            titre: titre ?? avant?.titre ?? (type ? TITRE_BLOC[type] : ""),
          },
        },
        ...cree.ouvre,
      ],
      reponse: { id: cree.id, version: numero },
    };
  });
}

/** Takes away a block none of whose groups holds a point. */
export function retirerBloc(actor: Actor, { blocId }: z.output<typeof retraitBloc>, now: Date): Promise<Fait> {
  return geste(actor, "retirer_bloc", editionDuBloc(blocId), now, async ({ tx, edition }) => {
    const version = await lireVersion(tx, edition.id, blocId);
    if (!version) return refused("introuvable");
    const siens = await tx
      .select({ id: groupeVersions.id, groupeId: groupeVersions.groupeId })
      .from(groupeVersions)
      .where(and(eq(groupeVersions.blocId, blocId), isNull(groupeVersions.fermePar)));
    for (const { groupeId } of siens) if (await occupe(tx, groupeId)) return refused("groupe_occupe");
    return {
      chapitreId: version.chapitreId,
      donnees: {},
      ferme: [
        { nature: "bloc_version", id: version.id },
        ...siens.map(({ id }) => ({ nature: "groupe_version" as const, id })),
      ],
      reponse: {},
    };
  });
}

async function nouveauBloc(tx: Tx, editionId: string, chapitreId: string, type: TypeBloc) {
  const [bloc] = await tx.insert(blocs).values({ editionId, chapitreId, type }).returning({ id: blocs.id });
  if (!bloc) throw new Error("bloc non créé");
  const groupeId = await nouveauGroupe(tx, editionId);
  const sansTitre: Ouverture = {
    nature: "groupe_version",
    ligne: { groupeId, numero: 1, blocId: bloc.id, rang: generateKeyBetween(null, null) },
  };
  return { id: bloc.id, ouvre: [sansTitre] };
}

async function lireVersion(tx: Tx, editionId: string, blocId: string) {
  const [version] = await tx
    .select()
    .from(blocVersions)
    .where(and(eq(blocVersions.editionId, editionId), eq(blocVersions.blocId, blocId), isNull(blocVersions.fermePar)));
  return version;
}

async function numeroSuivant(tx: Tx, blocId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`max(${blocVersions.numero}) + 1` })
    .from(blocVersions)
    .where(eq(blocVersions.blocId, blocId));
  return row?.n ?? 1;
}
