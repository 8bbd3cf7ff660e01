"use server";
import { acteSolennel, action } from "@/lib/action";
import { annulerSeance, modifierSeance, preparerSeance } from "@/lib/seance/preparer";
import { annulationSeance, nouvelleSeance, seanceModifiee } from "@/lib/seance/schema";

export const preparerSeanceAction = action(nouvelleSeance, preparerSeance);
export const modifierSeanceAction = action(seanceModifiee, modifierSeance);
export const annulerSeanceAction = acteSolennel(annulationSeance, annulerSeance);
