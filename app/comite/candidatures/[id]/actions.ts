"use server";
import { action } from "@/lib/action";
import { rendreAvis } from "@/lib/avis/operations";
import { avisRendu } from "@/lib/avis/schema";

export const rendreAvisAction = action(avisRendu, (actor, { id, valeur, motif }, now) =>
  rendreAvis(actor, id, valeur, motif, now),
);
