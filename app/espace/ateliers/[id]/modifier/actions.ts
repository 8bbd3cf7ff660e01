"use server";
import { annuler, modifierApresLabel, reporter } from "@/lib/appel/atelier/apres-label";
import { annulation, modification, reportAtelier } from "@/lib/appel/atelier/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const modifierAction = action(modification, (actor, { id, version, donnees }, now) =>
  modifierApresLabel(actor, id, version, donnees, now),
);
export const reporterAction = acteSolennel(reportAtelier, (actor, { id, version, donnees }, now) =>
  reporter(actor, id, version, donnees, now),
);
export const annulerAction = acteSolennel(annulation, (actor, { id, motif }, now) => annuler(actor, id, motif, now));
