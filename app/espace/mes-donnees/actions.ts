"use server";
import { acteSolennel, action, actionDuPorteur } from "@/lib/action";
import { lireClient } from "@/lib/auth/navigateur";
import { desactiver, refaireCodes } from "@/lib/auth/second-facteur/operations";
import { codeDonne } from "@/lib/auth/second-facteur/schema";
import { reglerRappels } from "@/lib/courriel/desabonnement";
import { moi, rappels } from "@/lib/personne/schema";
import { supprimerMonCompte } from "@/lib/personne/supprimer";

export const reglerRappelsAction = action(rappels, reglerRappels);
export const supprimerMonCompteAction = acteSolennel(moi, (actor, _, now) => supprimerMonCompte(actor, now));
export const desactiverAction = actionDuPorteur(codeDonne, async (porteur, { code }, now) =>
  desactiver(porteur, code, await lireClient(), now),
);
export const refaireCodesAction = actionDuPorteur(codeDonne, async (porteur, { code }, now) =>
  refaireCodes(porteur, code, await lireClient(), now),
);
