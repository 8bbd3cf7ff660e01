"use server";
import { modifierRubriques } from "@/lib/recueil/rubriques/modifier";
import { rubriquesEdition } from "@/lib/recueil/rubriques/schema";
import { action } from "@/lib/socle/action";

export const modifierRubriquesAction = action(rubriquesEdition, (actor, { id, version, donnees }, now) =>
  modifierRubriques(actor, id, version, donnees, now),
);
