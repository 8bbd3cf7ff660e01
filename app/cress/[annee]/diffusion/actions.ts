"use server";
import { action } from "@/lib/socle/action";
import { inscrireDiffusion, retirerDiffusion } from "@/lib/synthese/diffusion/operations";
import { inscriptionDiffusion, retraitDiffusion } from "@/lib/synthese/reponse/schema";

export const inscrireDiffusionAction = action(inscriptionDiffusion, inscrireDiffusion);
export const retirerDiffusionAction = action(retraitDiffusion, retirerDiffusion);
