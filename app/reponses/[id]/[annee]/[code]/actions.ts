"use server";
import { action } from "@/lib/socle/action";
import { repondre } from "@/lib/synthese/reponse/operations";
import { reponseSaisie } from "@/lib/synthese/reponse/schema";

export const repondreAction = action(reponseSaisie, repondre);
