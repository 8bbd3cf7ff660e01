"use server";
import { action } from "@/lib/action";
import { modifierRubriques } from "@/lib/rubriques/modifier";
import { rubriquesEdition } from "@/lib/rubriques/schema";

export const modifierRubriquesAction = action(rubriquesEdition, (actor, { id, version, donnees }, now) =>
  modifierRubriques(actor, id, version, donnees, now),
);
