"use server";
import { action } from "@/lib/action";
import { repondreCorrection } from "@/lib/correction/operations";
import { reponseCorrection } from "@/lib/correction/schema";

export const repondreAction = action(reponseCorrection, repondreCorrection);
