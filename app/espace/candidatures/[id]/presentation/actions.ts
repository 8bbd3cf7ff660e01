"use server";
import { action } from "@/lib/action";
import { modifierPresentation } from "@/lib/presentation/operations";
import { enregistrementPresentation } from "@/lib/presentation/schema";

export const modifierPresentationAction = action(enregistrementPresentation, (actor, { id, version, donnees }, now) =>
  modifierPresentation(actor, id, version, donnees, now),
);
