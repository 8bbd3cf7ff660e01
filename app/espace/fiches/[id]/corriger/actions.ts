"use server";
import { action } from "@/lib/action";
import { repondreCorrectionFiche } from "@/lib/fiche/corrections";
import { reponseCorrectionFiche } from "@/lib/fiche/demande";

export const repondreAction = action(reponseCorrectionFiche, repondreCorrectionFiche);
