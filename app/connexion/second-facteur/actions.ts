"use server";
import { actionDuPorteur } from "@/lib/action";
import { lireClient } from "@/lib/auth/navigateur";
import { activer } from "@/lib/auth/second-facteur/operations";
import { activation } from "@/lib/auth/second-facteur/schema";

export const activerAction = actionDuPorteur(activation, async (porteur, saisie, now) =>
  activer(porteur, saisie, await lireClient(), now),
);
