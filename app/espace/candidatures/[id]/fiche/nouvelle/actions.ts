"use server";
import { creerFiche } from "@/lib/recueil/fiche/operations";
import { creation } from "@/lib/recueil/fiche/schema";
import { action } from "@/lib/socle/action";

export const creerAction = action(creation, (actor, { candidatureId, ateliers, modele }, now) =>
  creerFiche(actor, candidatureId, ateliers, now, modele || null),
);
