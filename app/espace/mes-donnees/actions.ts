"use server";
import { acteSolennel } from "@/lib/action";
import { moi } from "@/lib/personne/schema";
import { supprimerMonCompte } from "@/lib/personne/supprimer";

export const supprimerMonCompteAction = acteSolennel(moi, (actor, _, now) => supprimerMonCompte(actor, now));
