"use server";
import { action } from "@/lib/action";
import { confirmerFiche, infirmerFiche } from "@/lib/fiche/confirmation";
import { reponseConfirmation } from "@/lib/fiche/schema";

export const confirmerAction = action(reponseConfirmation, (actor, { id, vue }, now) =>
  confirmerFiche(actor, id, vue, now),
);
export const infirmerAction = action(reponseConfirmation, (actor, { id, vue }, now) =>
  infirmerFiche(actor, id, vue, now),
);
