"use server";
import { acteSolennel, action } from "@/lib/action";
import { cloturerEdition } from "@/lib/edition/operations";
import { arreter, avancer, confirmer } from "@/lib/publication/operations";
import { idEdition, idPublication, publication } from "@/lib/publication/schema";

export const cloturerAction = acteSolennel(idEdition, (actor, { id }, now) => cloturerEdition(actor, id, now));
export const confirmerAction = acteSolennel(publication, confirmer);
export const avancerAction = action(idPublication, (actor, { id }, now) => avancer(actor, id, now));
export const arreterAction = action(idPublication, (actor, { id }, now) => arreter(actor, id, now));
