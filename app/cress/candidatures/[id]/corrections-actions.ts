"use server";
import { acteSolennel } from "@/lib/action";
import { retirerDemande } from "@/lib/correction/operations";
import { retraitDemande } from "@/lib/correction/schema";

export const retirerDemandeAction = acteSolennel(retraitDemande, (actor, { id, correctionId }, now) =>
  retirerDemande(actor, id, correctionId, now),
);
