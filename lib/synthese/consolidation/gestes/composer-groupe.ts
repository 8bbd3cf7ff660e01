import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { groupeVersions, pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { whyNotReecrire } from "../rules.ts";
import { editionDuBloc, editionDuGroupe, type Fait, geste } from "./geste.ts";
import { nouveauGroupe } from "./groupe.ts";
import { lireGroupe, rangDeGroupe } from "./place.ts";
import type { compositionGroupe, retraitGroupe } from "./schema.ts";

/** Makes a group, or gives one another title, place, block, remark, example or paragraphs; its points follow it. */
export function composerGroupe(
  actor: Actor,
  data: z.output<typeof compositionGroupe>,
  now: Date,
): Promise<Fait<{ id: string; version: number }>> {
  const { groupeId, versionLue, blocId, apresGroupeId, titre, ...textes } = data;
  return geste(actor, "composer_groupe", editionDuBloc(blocId), now, async ({ tx, edition }) => {
    const bloc = await lireGroupe(tx, edition.id, { blocId });
    if (!bloc) return refused("introuvable");
    const avant = groupeId === undefined ? undefined : await lireVersion(tx, edition.id, groupeId);
    if (groupeId !== undefined && !avant) return refused("introuvable");
    const refus = whyNotReecrire(avant, versionLue);
    if (refus) return refused(refus);
    const deplace = !avant || avant.blocId !== blocId || apresGroupeId !== undefined;
    // The group a block was made with stays in it, untitled.
    const sansTitre = avant?.titre === null;
    if (sansTitre ? avant.blocId !== blocId || titre : !(titre ?? avant?.titre)) return refused("etat");
    const rang = deplace ? await rangDeGroupe(tx, blocId, apresGroupeId) : avant.rang;
    if (!rang) return refused("introuvable");
    const numero = avant ? await numeroSuivant(tx, avant.groupeId) : 1;
    const id = avant?.groupeId ?? (await nouveauGroupe(tx, edition.id));
    const gardes = avant && { remarque: avant.remarque, exemple: avant.exemple, paragraphes: avant.paragraphes };
    return {
      chapitreId: bloc.chapitreId,
      donnees: {},
      ferme: avant ? [{ nature: "groupe_version", id: avant.id }] : [],
      ouvre: [
        {
          nature: "groupe_version",
          ligne: {
            ...gardes,
            ...textes,
            groupeId: id,
            numero,
            blocId,
            rang,
            titre: sansTitre ? null : (titre ?? avant?.titre),
          },
        },
      ],
      reponse: { id, version: numero },
    };
  });
}

/** Takes away a titled group that holds no point. */
export function retirerGroupe(actor: Actor, { groupeId }: z.output<typeof retraitGroupe>, now: Date): Promise<Fait> {
  return geste(actor, "retirer_groupe", editionDuGroupe(groupeId), now, async ({ tx, edition }) => {
    const version = await lireVersion(tx, edition.id, groupeId);
    const groupe = await lireGroupe(tx, edition.id, { groupeId });
    if (!version || !groupe) return refused("introuvable");
    if (version.titre === null) return refused("etat");
    if (await occupe(tx, groupeId)) return refused("groupe_occupe");
    return {
      chapitreId: groupe.chapitreId,
      donnees: {},
      ferme: [{ nature: "groupe_version", id: version.id }],
      reponse: {},
    };
  });
}

export const occupe = async (tx: Tx, groupeId: string) =>
  (await tx.$count(pointVersions, and(eq(pointVersions.groupeId, groupeId), isNull(pointVersions.fermePar)))) > 0;

async function lireVersion(tx: Tx, editionId: string, groupeId: string) {
  const [version] = await tx
    .select()
    .from(groupeVersions)
    .where(
      and(
        eq(groupeVersions.editionId, editionId),
        eq(groupeVersions.groupeId, groupeId),
        isNull(groupeVersions.fermePar),
      ),
    );
  return version;
}

async function numeroSuivant(tx: Tx, groupeId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`max(${groupeVersions.numero}) + 1` })
    .from(groupeVersions)
    .where(eq(groupeVersions.groupeId, groupeId));
  return row?.n ?? 1;
}
