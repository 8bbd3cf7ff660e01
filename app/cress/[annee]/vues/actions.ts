"use server";
import { enregistrerVue, modifierVue, supprimerVue } from "@/lib/conduite/vue/operations";
import { idVue, nouvelleVue, vueModifiee } from "@/lib/conduite/vue/schema";
import { action } from "@/lib/socle/action";

export const enregistrerVueAction = action(nouvelleVue, enregistrerVue);
export const modifierVueAction = action(vueModifiee, (actor, { id, ...vue }) => modifierVue(actor, id, vue));
export const supprimerVueAction = action(idVue, (actor, { id }) => supprimerVue(actor, id));
