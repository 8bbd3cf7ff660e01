"use server";
import { action } from "@/lib/action";
import { ouvrirAvecCode, utiliserCode } from "@/lib/tardif/operations";
import { ouverture, utilisation } from "@/lib/tardif/schema";

export const utiliserCodeAction = action(utilisation, (actor, { id, code }, now) => utiliserCode(actor, id, code, now));
export const ouvrirAvecCodeAction = action(ouverture, (actor, { annee, structureId, code }, now) =>
  ouvrirAvecCode(actor, annee, structureId, code, now),
);
