"use server";
import { acteSolennel, action } from "@/lib/action";
import { reprendreRoles } from "@/lib/administration/proposees";
import { rolesRepris } from "@/lib/administration/schema";
import { editionModifiee, editionVisee } from "@/lib/edition/schema";
import { modifierEdition } from "@/lib/preparation/modifier";
import { archiverEdition, desarchiverEdition, ouvrirEdition } from "@/lib/preparation/ouvrir";

export const modifierEditionAction = action(editionModifiee, (actor, { id, version, donnees }, now) =>
  modifierEdition(actor, id, version, donnees, now),
);
export const ouvrirAction = acteSolennel(editionVisee, (actor, { id }, now) => ouvrirEdition(actor, id, now));
export const archiverAction = acteSolennel(editionVisee, (actor, { id }, now) => archiverEdition(actor, id, now));
export const desarchiverAction = acteSolennel(editionVisee, (actor, { id }, now) => desarchiverEdition(actor, id, now));
export const reprendreRolesAction = action(rolesRepris, reprendreRoles);
