"use server";
import { action } from "@/lib/action";
import { distinguer, rapprocherDeNouveau } from "@/lib/structure/fusion/distinguer";
import { fusionner } from "@/lib/structure/fusion/fusionner";
import { separer } from "@/lib/structure/fusion/separer";
import { donnerNomUsage } from "@/lib/structure/nom-usage";
import { inviterPremierMembre } from "@/lib/structure/premier-membre";
import { fusion, idFusion, nomUsage, paire, premierMembre } from "@/lib/structure/schema";

export const fusionnerAction = action(fusion, fusionner);
export const separerAction = action(idFusion, separer);
export const distinguerAction = action(paire, distinguer);
export const rapprocherDeNouveauAction = action(paire, rapprocherDeNouveau);
export const donnerNomUsageAction = action(nomUsage, donnerNomUsage);
export const inviterPremierMembreAction = action(premierMembre, inviterPremierMembre);
