"use server";
import { action } from "@/lib/action";
import { nommerAdministrateur, retirerAdministrateur } from "@/lib/administration/administrateurs";
import { administrateurNomme, personneVisee } from "@/lib/administration/schema";

export const nommerAdministrateurAction = action(administrateurNomme, nommerAdministrateur);
export const retirerAdministrateurAction = action(personneVisee, retirerAdministrateur);
