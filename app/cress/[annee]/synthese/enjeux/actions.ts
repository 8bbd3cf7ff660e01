"use server";
import { action } from "@/lib/socle/action";
import { annuler } from "@/lib/synthese/consolidation/gestes/annuler";
import { ecrireEnjeu, nourrirEnjeu, retirerEnjeu } from "@/lib/synthese/consolidation/gestes/ecrire-enjeu";
import { annulation, ecritureEnjeu, nourritureEnjeu, retraitEnjeu } from "@/lib/synthese/consolidation/gestes/schema";

export const ecrireEnjeuAction = action(ecritureEnjeu, ecrireEnjeu);
export const retirerEnjeuAction = action(retraitEnjeu, retirerEnjeu);
export const nourrirEnjeuAction = action(nourritureEnjeu, nourrirEnjeu);
export const annulerAction = action(annulation, annuler);
