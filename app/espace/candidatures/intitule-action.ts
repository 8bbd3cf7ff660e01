"use server";
import { action } from "@/lib/action";
import { chercherIntitule } from "@/lib/candidature/jumelles";
import { rechercheIntitule } from "@/lib/candidature/schema";
import { done } from "@/lib/result";

export const chercherIntituleAction = action(rechercheIntitule, async (actor, { annee, intitule, sauf }) =>
  done(await chercherIntitule(actor, annee, intitule, sauf)),
);
