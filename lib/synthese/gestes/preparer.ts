import "server-only";
import { asc, eq } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import type { Tx } from "@/db/client";
import { editionTransitions } from "@/db/schema/edition";
import { blocs, chapitres, enjeux, groupes } from "@/db/schema/synthese";
import { TITRE_BLOC, TYPES_BLOC } from "../blocs.ts";
import type { Ouverture } from "./faits.ts";
import { inscrire } from "./inscrire.ts";

/** The synthesis of a new edition: its enjeux, a chapter per transition, its seven blocks, each with its untitled group. */
export async function preparerSynthese(
  tx: Tx,
  editionId: string,
  titres: readonly { titre: string; texte: string }[],
  now: Date,
): Promise<void> {
  const transitions = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));
  const ouvre: Ouverture[] = await enjeuxVides(tx, editionId, titres);
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
  await inscrire(
    tx,
    { editionId, chapitreId: null, type: "preparer", personneId: null, at: now, donnees: {} },
    { ouvre },
  );
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
