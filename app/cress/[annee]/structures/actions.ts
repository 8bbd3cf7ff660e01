"use server";
import { distinguer, rapprocherDeNouveau } from "@/lib/appel/structure/fusion/distinguer";
import { fusionner } from "@/lib/appel/structure/fusion/fusionner";
import { separer } from "@/lib/appel/structure/fusion/separer";
import { donnerNomUsage } from "@/lib/appel/structure/nom-usage";
import { inviterPremierMembre } from "@/lib/appel/structure/premier-membre";
import { fusion, idFusion, nomUsage, paire, premierMembre } from "@/lib/appel/structure/schema";
import { action } from "@/lib/socle/action";

export const fusionnerAction = action(fusion, fusionner);
export const separerAction = action(idFusion, separer);
export const distinguerAction = action(paire, distinguer);
export const rapprocherDeNouveauAction = action(paire, rapprocherDeNouveau);
export const donnerNomUsageAction = action(nomUsage, donnerNomUsage);
export const inviterPremierMembreAction = action(premierMembre, inviterPremierMembre);
