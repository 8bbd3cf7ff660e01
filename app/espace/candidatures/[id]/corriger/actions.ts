"use server";
import { repondreCorrection } from "@/lib/appel/correction/operations";
import { reponseCorrection } from "@/lib/appel/correction/schema";
import { action } from "@/lib/socle/action";

export const repondreAction = action(reponseCorrection, repondreCorrection);
