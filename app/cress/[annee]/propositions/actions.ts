"use server";
import { action } from "@/lib/action";
import { inviterDestinataire, retirerDestinataire } from "@/lib/reponse/membres";
import { invitationDestinataire, membreDestinataire } from "@/lib/reponse/schema";

export const inviterDestinataireAction = action(invitationDestinataire, inviterDestinataire);
export const retirerDestinataireAction = action(membreDestinataire, retirerDestinataire);
