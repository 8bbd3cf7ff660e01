"use server";
import { action } from "@/lib/socle/action";
import { prendrePosition } from "@/lib/synthese/comite/positions";
import { finSuppleance, nomination, prisePosition } from "@/lib/synthese/comite/schema";
import { nommerSuppleant, retirerSuppleant } from "@/lib/synthese/comite/suppleances";

export const prendrePositionAction = action(prisePosition, prendrePosition);
export const nommerSuppleantAction = action(nomination, nommerSuppleant);
export const retirerSuppleantAction = action(finSuppleance, retirerSuppleant);
