"use server";
import { action } from "@/lib/action";
import { prendrePosition } from "@/lib/comite/positions";
import { finSuppleance, nomination, prisePosition } from "@/lib/comite/schema";
import { nommerSuppleant, retirerSuppleant } from "@/lib/comite/suppleances";

export const prendrePositionAction = action(prisePosition, prendrePosition);
export const nommerSuppleantAction = action(nomination, nommerSuppleant);
export const retirerSuppleantAction = action(finSuppleance, retirerSuppleant);
