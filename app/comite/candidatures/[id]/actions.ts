"use server";
import { rendreAvis } from "@/lib/appel/avis/operations";
import { avisRendu } from "@/lib/appel/avis/schema";
import { action } from "@/lib/socle/action";

export const rendreAvisAction = action(avisRendu, (actor, { id, valeur, motif }, now) =>
  rendreAvis(actor, id, valeur, motif, now),
);
