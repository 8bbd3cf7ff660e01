"use server";
import { modifierPhoto } from "@/lib/recueil/photo/operations";
import { idPhoto, modification } from "@/lib/recueil/photo/schema";
import { action } from "@/lib/socle/action";
import { retirerPhotoPartout } from "@/lib/synthese/publication/retirer-photo";

export const modifierPhotoAction = action(modification, modifierPhoto);
export const retirerPhotoAction = action(idPhoto, retirerPhotoPartout);
