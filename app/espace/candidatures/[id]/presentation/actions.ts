"use server";
import { modifierPresentation } from "@/lib/recueil/presentation/operations";
import { enregistrementPresentation } from "@/lib/recueil/presentation/schema";
import { action } from "@/lib/socle/action";

export const modifierPresentationAction = action(enregistrementPresentation, (actor, { id, version, donnees }, now) =>
  modifierPresentation(actor, id, version, donnees, now),
);
