"use server";
import { action } from "@/lib/action";
import { idCandidature } from "@/lib/candidature/schema";
import { annoncer, retirerDecisionPreparee } from "@/lib/decision/operations";
import { lot } from "@/lib/decision/schema";

export const annoncerAction = action(lot, (actor, { editionId, vus, empreinte }, now) =>
  annoncer(
    actor,
    editionId,
    vus.map((v) => ({ id: v.id, prepareeAt: new Date(v.prepareeAt) })),
    empreinte,
    now,
  ),
);
export const retirerDuLotAction = action(idCandidature, (actor, { id }, now) =>
  retirerDecisionPreparee(actor, id, now),
);
