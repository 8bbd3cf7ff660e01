"use server";
import { action } from "@/lib/socle/action";
import { donnerSecondAvis, tirer } from "@/lib/synthese/relecture/operations";
import { secondAvis, tirage } from "@/lib/synthese/relecture/schema";

export const tirerAction = action(tirage, tirer);
export const donnerSecondAvisAction = action(secondAvis, donnerSecondAvis);
