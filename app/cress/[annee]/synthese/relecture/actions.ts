"use server";
import { action } from "@/lib/action";
import { donnerSecondAvis, tirer } from "@/lib/relecture/operations";
import { secondAvis, tirage } from "@/lib/relecture/schema";

export const tirerAction = action(tirage, tirer);
export const donnerSecondAvisAction = action(secondAvis, donnerSecondAvis);
