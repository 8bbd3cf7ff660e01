"use server";
import { action } from "@/lib/action";
import { modifierSeance, preparerSeance } from "@/lib/seance/preparer";
import { nouvelleSeance, seanceModifiee } from "@/lib/seance/schema";

export const preparerSeanceAction = action(nouvelleSeance, preparerSeance);
export const modifierSeanceAction = action(seanceModifiee, modifierSeance);
