"use server";
import { acteSolennel, action } from "@/lib/action";
import { chercherNom, masquerNom } from "@/lib/publication/retrait";
import { retraitEdition } from "@/lib/publication/schema";

export const chercherNomAction = action(retraitEdition, (actor, data) => chercherNom(actor, data));
export const masquerNomAction = acteSolennel(retraitEdition, masquerNom);
