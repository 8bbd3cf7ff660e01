"use server";
import { action } from "@/lib/action";
import { inscrireDiffusion, retirerDiffusion } from "@/lib/diffusion/operations";
import { inscriptionDiffusion, retraitDiffusion } from "@/lib/reponse/schema";

export const inscrireDiffusionAction = action(inscriptionDiffusion, inscrireDiffusion);
export const retirerDiffusionAction = action(retraitDiffusion, retirerDiffusion);
