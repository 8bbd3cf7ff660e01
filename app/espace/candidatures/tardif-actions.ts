"use server";
import { ouvrirAvecCode, utiliserCode } from "@/lib/appel/tardif/operations";
import { ouverture, utilisation } from "@/lib/appel/tardif/schema";
import { action } from "@/lib/socle/action";

export const utiliserCodeAction = action(utilisation, (actor, { id, code }, now) => utiliserCode(actor, id, code, now));
export const ouvrirAvecCodeAction = action(ouverture, (actor, { annee, structureId, code }, now) =>
  ouvrirAvecCode(actor, annee, structureId, code, now),
);
