"use server";
import { idCandidature } from "@/lib/appel/candidature/schema";
import { annoncer, mettreDeCote, retirerDecisionPreparee } from "@/lib/appel/decision/operations";
import { deCote, lot } from "@/lib/appel/decision/schema";
import { action } from "@/lib/socle/action";

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
export const mettreDeCoteAction = action(deCote, (actor, { id, deCote }, now) => mettreDeCote(actor, id, deCote, now));
