"use server";
import { acteSolennel, action } from "@/lib/socle/action";
import { chercherNom, masquerNom } from "@/lib/synthese/publication/retrait";
import { retraitEdition } from "@/lib/synthese/publication/schema";

export const chercherNomAction = action(retraitEdition, (actor, data) => chercherNom(actor, data));
export const masquerNomAction = acteSolennel(retraitEdition, masquerNom);
