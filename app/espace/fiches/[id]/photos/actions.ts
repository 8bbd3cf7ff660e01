"use server";
import { action } from "@/lib/action";
import { modifierPhoto } from "@/lib/photo/operations";
import { idPhoto, modification } from "@/lib/photo/schema";
import { retirerPhotoPartout } from "@/lib/publication/retirer-photo";

export const modifierPhotoAction = action(modification, modifierPhoto);
export const retirerPhotoAction = action(idPhoto, retirerPhotoPartout);
