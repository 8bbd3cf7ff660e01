"use server";
import { action } from "@/lib/action";
import { lireEnregistrement } from "@/lib/fiche/concurrence";
import { enregistrerFiche, remettre } from "@/lib/fiche/operations";
import { enregistrement, idFiche } from "@/lib/fiche/schema";

export const enregistrerAction = action(enregistrement, (actor, { id, version, donnees }, now) =>
  enregistrerFiche(actor, id, version, donnees, now),
);
export const remettreAction = action(idFiche, (actor, { id }, now) => remettre(actor, id, now));
export const lireEnregistrementAction = action(idFiche, (actor, { id }) => lireEnregistrement(actor, id));
