"use server";
import { chercherIntitule } from "@/lib/appel/candidature/brouillon/jumelles";
import { rechercheIntitule } from "@/lib/appel/candidature/schema";
import { action } from "@/lib/socle/action";
import { done } from "@/lib/socle/result";

export const chercherIntituleAction = action(rechercheIntitule, async (actor, { annee, intitule, sauf }) =>
  done(await chercherIntitule(actor, annee, intitule, sauf)),
);
