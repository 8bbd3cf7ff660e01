import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import type { Tx } from "@/db/client";
import { editionTransitions } from "@/db/schema/edition";
import { blocs, chapitres, enjeux, groupes } from "@/db/schema/synthese";
import { TITRE_BLOC, TYPES_BLOC } from "../blocs.ts";
import type { Ouverture } from "./faits.ts";
import { inscrire } from "./inscrire.ts";

/** The synthesis of a new edition: its enjeux, and its chapters unless their transitions may still change. */
export async function preparerSynthese(
  tx: Tx,
  editionId: string,
  titres: readonly { titre: string; texte: string }[],
  chapitresAussi: boolean,
  now: Date,
): Promise<void> {
  const ouvre = await enjeuxVides(tx, editionId, titres);
  await preparer(tx, editionId, chapitresAussi ? [...ouvre, ...(await chapitresVides(tx, editionId))] : ouvre, now);
}

/** A chapter for each transition that has none. */
export async function completerChapitres(tx: Tx, editionId: string, now: Date): Promise<void> {
  await preparer(tx, editionId, await chapitresVides(tx, editionId), now);
}

/** A chapter for each transition without one, its seven blocks, each with its untitled group. */
async function chapitresVides(tx: Tx, editionId: string): Promise<Ouverture[]> {
  const transitions = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .leftJoin(chapitres, eq(chapitres.transitionId, editionTransitions.id))
    .where(and(eq(editionTransitions.editionId, editionId), isNull(chapitres.id)))
    .orderBy(asc(editionTransitions.ordre));
  const ouvre: Ouverture[] = [];
  const rangs = generateNKeysBetween(null, null, TYPES_BLOC.length);
  for (const { id: transitionId } of transitions) {
    const [chapitre] = await tx
      .insert(chapitres)
      .values({ editionId, transitionId, etat: "en_preparation" })
      .returning({ id: chapitres.id });
    if (!chapitre) throw new Error("chapitre non créé");
    ouvre.push({ nature: "chapitre_version", ligne: { chapitreId: chapitre.id, numero: 1 } });
    const crees = await tx
      .insert(blocs)
      .values(TYPES_BLOC.map((type) => ({ editionId, chapitreId: chapitre.id, type })))
      .returning({ id: blocs.id, type: blocs.type });
    const sansTitre = await tx
      .insert(groupes)
      .values(crees.map(() => ({ editionId })))
      .returning({ id: groupes.id });
    for (const [i, { id: blocId, type }] of crees.entries()) {
      const groupeId = sansTitre[i]?.id ?? "";
      ouvre.push(
        {
          nature: "bloc_version",
          ligne: { blocId, numero: 1, chapitreId: chapitre.id, rang: rangs[i] ?? "", titre: TITRE_BLOC[type] },
        },
        { nature: "groupe_version", ligne: { groupeId, numero: 1, blocId, rang: rangs[0] ?? "" } },
      );
    }
  }
  return ouvre;
}

async function preparer(tx: Tx, editionId: string, ouvre: Ouverture[], at: Date): Promise<void> {
  if (ouvre.length === 0) return;
  await inscrire(tx, { editionId, chapitreId: null, type: "preparer", personneId: null, at, donnees: {} }, { ouvre });
}

async function enjeuxVides(tx: Tx, editionId: string, titres: readonly { titre: string; texte: string }[]) {
  if (titres.length === 0) return [];
  const rangs = generateNKeysBetween(null, null, titres.length);
  const crees = await tx
    .insert(enjeux)
    .values(titres.map(() => ({ editionId })))
    .returning({ id: enjeux.id });
  return crees.map(
    ({ id: enjeuId }, i): Ouverture => ({
      nature: "enjeu_version",
      ligne: { enjeuId, numero: 1, rang: rangs[i] ?? "", titre: titres[i]?.titre ?? "", texte: titres[i]?.texte ?? "" },
    }),
  );
}
