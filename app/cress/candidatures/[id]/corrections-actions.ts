"use server";
import { retirerDemande } from "@/lib/appel/correction/operations";
import { retraitDemande } from "@/lib/appel/correction/schema";
import { acteSolennel } from "@/lib/socle/action";

export const retirerDemandeAction = acteSolennel(retraitDemande, (actor, { id, correctionId }, now) =>
  retirerDemande(actor, id, correctionId, now),
);
