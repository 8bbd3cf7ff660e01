"use server";
import { actionDuPorteur } from "@/lib/socle/action";
import { lireClient } from "@/lib/socle/auth/navigateur";
import { activer } from "@/lib/socle/auth/second-facteur/operations";
import { activation } from "@/lib/socle/auth/second-facteur/schema";

export const activerAction = actionDuPorteur(activation, async (porteur, saisie, now) =>
  activer(porteur, saisie, await lireClient(), now),
);
