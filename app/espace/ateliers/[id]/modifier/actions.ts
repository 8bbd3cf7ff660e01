"use server";
import { acteSolennel, action } from "@/lib/action";
import { annuler, modifierApresLabel, reporter } from "@/lib/atelier/apres-label";
import { annulation, modification, reportAtelier } from "@/lib/atelier/schema";

export const modifierAction = action(modification, (actor, { id, lu, donnees }, now) =>
  modifierApresLabel(actor, id, new Date(lu), donnees, now),
);
export const reporterAction = acteSolennel(reportAtelier, (actor, { id, lu, donnees }, now) =>
  reporter(actor, id, new Date(lu), donnees, now),
);
export const annulerAction = acteSolennel(annulation, (actor, { id, motif }, now) => annuler(actor, id, motif, now));
