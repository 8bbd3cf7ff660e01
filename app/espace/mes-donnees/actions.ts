"use server";
import { cookies } from "next/headers";
import { acteSolennel, action, actionDuPorteur } from "@/lib/action";
import { sessionToken } from "@/lib/auth/current";
import { delier, relier } from "@/lib/auth/identite/operations";
import { COOKIE_PRESENTEE } from "@/lib/auth/identite/presentee";
import { hashJeton } from "@/lib/auth/jeton";
import { lireClient } from "@/lib/auth/navigateur";
import { desactiver, refaireCodes } from "@/lib/auth/second-facteur/operations";
import { codeDonne } from "@/lib/auth/second-facteur/schema";
import { reglerRappels } from "@/lib/courriel/desabonnement";
import { moi, rappels } from "@/lib/personne/schema";
import { supprimerMonCompte } from "@/lib/personne/supprimer";
import { reglerRecapitulatif } from "@/lib/recapitulatif/regler";
import { rythmeVoulu } from "@/lib/recapitulatif/schema";

export const reglerRappelsAction = action(rappels, reglerRappels);
export const reglerRecapitulatifAction = action(rythmeVoulu, reglerRecapitulatif);
export const supprimerMonCompteAction = acteSolennel(moi, (actor, _, now) => supprimerMonCompte(actor, now));
export const relierAction = action(moi, async (actor, _, now) =>
  relier(actor, (await cookies()).get(COOKIE_PRESENTEE)?.value, now),
);
export const delierAction = action(moi, async (actor, _, now) =>
  delier(actor, actor.personneId, hashJeton((await sessionToken()) ?? ""), now),
);
export const desactiverAction = actionDuPorteur(codeDonne, async (porteur, { code }, now) =>
  desactiver(porteur, code, await lireClient(), now),
);
export const refaireCodesAction = actionDuPorteur(codeDonne, async (porteur, { code }, now) =>
  refaireCodes(porteur, code, await lireClient(), now),
);
