"use server";
import { confirmerFiche, infirmerFiche } from "@/lib/recueil/fiche/confirmation";
import { reponseConfirmation } from "@/lib/recueil/fiche/schema";
import { action } from "@/lib/socle/action";

export const confirmerAction = action(reponseConfirmation, (actor, { id, lue }, now) =>
  confirmerFiche(actor, id, lue, now),
);
export const infirmerAction = action(reponseConfirmation, (actor, { id, lue }, now) =>
  infirmerFiche(actor, id, lue, now),
);
