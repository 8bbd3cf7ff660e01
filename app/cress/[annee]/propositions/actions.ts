"use server";
import { action } from "@/lib/socle/action";
import { inviterDestinataire, retirerDestinataire } from "@/lib/synthese/reponse/membres";
import { invitationDestinataire, membreDestinataire } from "@/lib/synthese/reponse/schema";

export const inviterDestinataireAction = action(invitationDestinataire, inviterDestinataire);
export const retirerDestinataireAction = action(membreDestinataire, retirerDestinataire);
