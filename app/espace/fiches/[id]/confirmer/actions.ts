"use server";
import { confirmerFiche, infirmerFiche } from "@/lib/recueil/fiche/confirmation";
import { reponseConfirmation } from "@/lib/recueil/fiche/schema";
import { action } from "@/lib/socle/action";

export const confirmerAction = action(reponseConfirmation, (actor, { id, vue }, now) =>
  confirmerFiche(actor, id, vue, now),
);
export const infirmerAction = action(reponseConfirmation, (actor, { id, vue }, now) =>
  infirmerFiche(actor, id, vue, now),
);
