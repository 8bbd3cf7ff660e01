import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Lecteur, Tx } from "@/db/client";
import { relectures } from "@/db/schema/comite";
import { chapitres } from "@/db/schema/synthese";
import type { Actor } from "../../socle/acteur/actor.ts";
import { refused } from "../../socle/result.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { composerBlocs, lireConsolidation, type PointLu } from "../consolidation/consolidation.ts";
import { editionDuChapitre, type Fait, geste } from "../consolidation/gestes/geste.ts";
import { unsafeListCompteurs } from "../consolidation/queries.ts";
import { TRANSITIONS_CHAPITRE, type TransitionChapitre } from "../consolidation/states.ts";
import { annoncerTransmission } from "./lettres.ts";
import { type ChapitreDuComite, lireChapitre, lireSuivi } from "./lire.ts";
import { listMembres } from "./membres.ts";
import { whyNotRouvrir, whyNotTransmettre, whyNotValider } from "./rules.ts";
import type { idChapitre, transmission } from "./schema.ts";

/** The points of a chapter, and what its hand-over waits for. */
export async function lirePreparation(lecteur: Lecteur, chapitre: ChapitreDuComite) {
  const consolidation = await lireConsolidation(chapitre.editionId, lecteur);
  const points = composerBlocs(consolidation)
    .filter((b) => b.chapitreId === chapitre.id)
    .flatMap((b) => b.groupes.flatMap((g) => g.points));
  const comptes = await unsafeListCompteurs(chapitre.editionId, lecteur);
  const membres = await listMembres(lecteur, chapitre.editionId, chapitre.transition);
  return {
    points,
    membres,
    faits: {
      etat: chapitre.etat,
      aTraiter: comptes.find((c) => c.transition === chapitre.transition)?.aTraiter ?? 0,
      points: points.length,
      seuls: points.filter(reposeSurUnSeul).length,
      membres: membres.length,
    },
  };
}

/** A point on one atelier that nobody chose to keep so. */
export const reposeSurUnSeul = (p: Pick<PointLu, "soutien" | "signalFaible">) =>
  p.soutien.ateliers === 1 && !p.signalFaible;

/** Hands a chapter over to the comité, to be read before the end of a day; its members and the organisers reworded get their mail. */
export function transmettre(actor: Actor, data: z.output<typeof transmission>, now: Date): Promise<Fait> {
  return geste(actor, "transmettre", editionDuChapitre(data.chapitreId), now, async ({ tx }) => {
    const chapitre = await lireChapitre(tx, data.chapitreId);
    if (!chapitre) return refused("introuvable");
    const { points, membres, faits } = await lirePreparation(tx, chapitre);
    const refus = whyNotTransmettre(faits, data.avantLe, jourLocal(now));
    if (refus) return refused(refus);
    return {
      chapitreId: chapitre.id,
      donnees: { transition: chapitre.transition },
      reponse: {},
      apres: async ({ id }) => {
        await passer(tx, chapitre.id, "transmettre");
        const { editionId, id: chapitreId } = chapitre;
        await tx
          .insert(relectures)
          .values({ editionId, chapitreId, gesteId: id, ouverteAt: now, avantLe: data.avantLe });
        await annoncerTransmission(tx, { chapitre, points, membres, avantLe: data.avantLe }, now);
      },
    };
  });
}

/** Makes a chapter `valide` at quorum; objections that stand are printed with their points. */
export function validerChapitre(actor: Actor, data: z.output<typeof idChapitre>, now: Date): Promise<Fait> {
  return geste(actor, "valider_chapitre", editionDuChapitre(data.chapitreId), now, async ({ tx }) => {
    const chapitre = await lireChapitre(tx, data.chapitreId);
    if (!chapitre) return refused("introuvable");
    const { quorum, points, rouverts, aRevoir } = await lireSuivi(tx, chapitre, now);
    const refus = whyNotValider({ etat: chapitre.etat, rouverts: rouverts.length, aRevoir, quorum: quorum.atteint });
    if (refus) return refused(refus);
    return {
      chapitreId: chapitre.id,
      donnees: { transition: chapitre.transition },
      reponse: {},
      apres: async ({ id }) => {
        await passer(tx, chapitre.id, "valider");
        const motsValides = Object.fromEntries(points.map((p) => [p.id, p.motsDepuis]));
        await tx
          .update(relectures)
          .set({ valideeAt: now, valideePar: id, motsValides })
          .where(eq(relectures.id, chapitre.relecture?.id ?? ""));
      },
    };
  });
}

/** Takes a chapter back to preparation: what was said of it is kept, and asked again at the next hand-over. */
export function rouvrirChapitre(actor: Actor, data: z.output<typeof idChapitre>, now: Date): Promise<Fait> {
  return geste(actor, "rouvrir", editionDuChapitre(data.chapitreId), now, async ({ tx }) => {
    const chapitre = await lireChapitre(tx, data.chapitreId);
    if (!chapitre) return refused("introuvable");
    const refus = whyNotRouvrir(chapitre.etat);
    if (refus) return refused(refus);
    return {
      chapitreId: chapitre.id,
      donnees: { transition: chapitre.transition },
      reponse: {},
      apres: async ({ id }) => {
        await passer(tx, chapitre.id, "rouvrir");
        await tx
          .update(relectures)
          .set({ closeAt: now, closePar: id })
          .where(eq(relectures.id, chapitre.relecture?.id ?? ""));
      },
    };
  });
}

const passer = (tx: Tx, id: string, transition: TransitionChapitre) =>
  tx.update(chapitres).set({ etat: TRANSITIONS_CHAPITRE[transition].to }).where(eq(chapitres.id, id));
