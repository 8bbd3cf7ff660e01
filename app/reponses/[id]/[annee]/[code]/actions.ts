"use server";
import { action } from "@/lib/action";
import { repondre } from "@/lib/reponse/operations";
import { reponseSaisie } from "@/lib/reponse/schema";

export const repondreAction = action(reponseSaisie, repondre);
