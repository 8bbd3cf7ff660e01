"use server";
import { lireEnregistrement } from "@/lib/appel/candidature/questions/concurrence";
import { idCandidature } from "@/lib/appel/candidature/schema";
import { action } from "@/lib/socle/action";

export const lireEnregistrementAction = action(idCandidature, (actor, { id }) => lireEnregistrement(actor, id));
