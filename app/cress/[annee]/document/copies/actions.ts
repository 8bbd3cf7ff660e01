"use server";
import { action } from "@/lib/action";
import { accepterConstat, classerConstat, rouvrirConstat } from "@/lib/copie/accepter";
import { donnerCopie } from "@/lib/copie/donner";
import { acceptation, classementDeConstat, demandeDeCopie, reouverture } from "@/lib/copie/schema";

export const donnerCopieAction = action(demandeDeCopie, donnerCopie);
export const accepterConstatAction = action(acceptation, accepterConstat);
export const classerConstatAction = action(classementDeConstat, classerConstat);
export const rouvrirConstatAction = action(reouverture, rouvrirConstat);
