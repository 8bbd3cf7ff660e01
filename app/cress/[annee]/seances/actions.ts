"use server";
import { acteSolennel, action } from "@/lib/socle/action";
import { annulerSeance, modifierSeance, preparerSeance } from "@/lib/synthese/seance/preparer";
import { annulationSeance, nouvelleSeance, seanceModifiee } from "@/lib/synthese/seance/schema";

export const preparerSeanceAction = action(nouvelleSeance, preparerSeance);
export const modifierSeanceAction = action(seanceModifiee, modifierSeance);
export const annulerSeanceAction = acteSolennel(annulationSeance, annulerSeance);
