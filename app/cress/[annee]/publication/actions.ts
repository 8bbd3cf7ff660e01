"use server";
import { cloturerEdition } from "@/lib/appel/edition/operations";
import { acteSolennel, action } from "@/lib/socle/action";
import { arreter, avancer, confirmer } from "@/lib/synthese/publication/operations";
import { idEdition, idPublication, publication } from "@/lib/synthese/publication/schema";

export const cloturerAction = acteSolennel(idEdition, (actor, { id }, now) => cloturerEdition(actor, id, now));
export const confirmerAction = acteSolennel(publication, confirmer);
export const avancerAction = action(idPublication, (actor, { id }, now) => avancer(actor, id, now));
export const arreterAction = action(idPublication, (actor, { id }, now) => arreter(actor, id, now));
