"use server";
import { repondreCorrectionFiche } from "@/lib/recueil/fiche/corrections";
import { reponseCorrectionFiche } from "@/lib/recueil/fiche/demande";
import { action } from "@/lib/socle/action";

export const repondreAction = action(reponseCorrectionFiche, repondreCorrectionFiche);
