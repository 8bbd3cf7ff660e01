"use server";
import { editionModifiee, editionVisee } from "@/lib/appel/edition/schema";
import { reprendreRoles } from "@/lib/conduite/administration/proposees";
import { rolesRepris } from "@/lib/conduite/administration/schema";
import { modifierEdition } from "@/lib/conduite/preparation/modifier";
import { archiverEdition, desarchiverEdition, ouvrirEdition } from "@/lib/conduite/preparation/ouvrir";
import { acteSolennel, action } from "@/lib/socle/action";

export const modifierEditionAction = action(editionModifiee, (actor, { id, version, donnees }, now) =>
  modifierEdition(actor, id, version, donnees, now),
);
export const ouvrirAction = acteSolennel(editionVisee, (actor, { id }, now) => ouvrirEdition(actor, id, now));
export const archiverAction = acteSolennel(editionVisee, (actor, { id }, now) => archiverEdition(actor, id, now));
export const desarchiverAction = acteSolennel(editionVisee, (actor, { id }, now) => desarchiverEdition(actor, id, now));
export const reprendreRolesAction = action(rolesRepris, reprendreRoles);
