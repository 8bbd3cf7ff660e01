"use server";
import { lireEnregistrement } from "@/lib/recueil/fiche/concurrence";
import { enregistrerFiche, remettre } from "@/lib/recueil/fiche/operations";
import { enregistrement, idFiche } from "@/lib/recueil/fiche/schema";
import { action } from "@/lib/socle/action";

export const enregistrerAction = action(enregistrement, (actor, { id, version, donnees }, now) =>
  enregistrerFiche(actor, id, version, donnees, now),
);
export const remettreAction = action(idFiche, (actor, { id }, now) => remettre(actor, id, now));
export const lireEnregistrementAction = action(idFiche, (actor, { id }) => lireEnregistrement(actor, id));
