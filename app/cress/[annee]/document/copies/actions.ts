"use server";
import { action } from "@/lib/socle/action";
import { accepterConstat, classerConstat, rouvrirConstat } from "@/lib/synthese/copie/accepter";
import { donnerCopie } from "@/lib/synthese/copie/donner";
import { acceptation, classementDeConstat, demandeDeCopie, reouverture } from "@/lib/synthese/copie/schema";

export const donnerCopieAction = action(demandeDeCopie, donnerCopie);
export const accepterConstatAction = action(acceptation, accepterConstat);
export const classerConstatAction = action(classementDeConstat, classerConstat);
export const rouvrirConstatAction = action(reouverture, rouvrirConstat);
