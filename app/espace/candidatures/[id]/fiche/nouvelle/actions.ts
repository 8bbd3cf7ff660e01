"use server";
import { action } from "@/lib/action";
import { creerFiche } from "@/lib/fiche/operations";
import { creation } from "@/lib/fiche/schema";

export const creerAction = action(creation, (actor, { candidatureId, ateliers, modele }, now) =>
  creerFiche(actor, candidatureId, ateliers, now, modele || null),
);
