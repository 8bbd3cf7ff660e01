"use server";
import { action } from "@/lib/action";
import { cloturerEdition } from "@/lib/edition/operations";
import { publier } from "@/lib/publication/operations";
import { idEdition, publication } from "@/lib/publication/schema";

export const cloturerAction = action(idEdition, (actor, { id }, now) => cloturerEdition(actor, id, now));
export const publierAction = action(publication, (actor, { id, vue }, now) => publier(actor, id, vue, now));
