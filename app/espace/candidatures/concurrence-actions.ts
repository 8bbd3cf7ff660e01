"use server";
import { action } from "@/lib/action";
import { lireEnregistrement } from "@/lib/candidature/concurrence";
import { idCandidature } from "@/lib/candidature/schema";

export const lireEnregistrementAction = action(idCandidature, (actor, { id }) => lireEnregistrement(actor, id));
