"use server";
import { action } from "@/lib/action";
import { modifierPhoto, retirerPhoto } from "@/lib/photo/operations";
import { idPhoto, modification } from "@/lib/photo/schema";

export const modifierPhotoAction = action(modification, modifierPhoto);
export const retirerPhotoAction = action(idPhoto, (actor, { id }, now) => retirerPhoto(actor, id, now));
