"use server";
import { action } from "@/lib/action";
import { enregistrerVue, modifierVue, supprimerVue } from "@/lib/vue/operations";
import { idVue, nouvelleVue, vueModifiee } from "@/lib/vue/schema";

export const enregistrerVueAction = action(nouvelleVue, enregistrerVue);
export const modifierVueAction = action(vueModifiee, (actor, { id, ...vue }) => modifierVue(actor, id, vue));
export const supprimerVueAction = action(idVue, (actor, { id }) => supprimerVue(actor, id));
