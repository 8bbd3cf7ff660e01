"use server";
import { acteSolennel } from "@/lib/action";
import { cloturerEdition } from "@/lib/edition/operations";
import { publier } from "@/lib/publication/operations";
import { idEdition, publication } from "@/lib/publication/schema";

export const cloturerAction = acteSolennel(idEdition, (actor, { id }, now) => cloturerEdition(actor, id, now));
export const publierAction = acteSolennel(publication, (actor, { id, vue, derogation }, now) =>
  publier(actor, id, vue, now, { derogation: derogation || null }),
);
