"use server";
import { cookies } from "next/headers";
import { moi, rappels } from "@/lib/conduite/personne/schema";
import { supprimerMonCompte } from "@/lib/conduite/personne/supprimer";
import { reglerRecapitulatif } from "@/lib/conduite/recapitulatif/regler";
import { rythmeVoulu } from "@/lib/conduite/recapitulatif/schema";
import { acteSolennel, action, actionDuPorteur } from "@/lib/socle/action";
import { sessionToken } from "@/lib/socle/auth/current";
import { delier, relier } from "@/lib/socle/auth/identite/operations";
import { COOKIE_PRESENTEE } from "@/lib/socle/auth/identite/presentee";
import { hashJeton } from "@/lib/socle/auth/jeton";
import { lireClient } from "@/lib/socle/auth/navigateur";
import { desactiver, refaireCodes } from "@/lib/socle/auth/second-facteur/operations";
import { codeDonne } from "@/lib/socle/auth/second-facteur/schema";
import { reglerRappels } from "@/lib/socle/courriel/desabonnement";

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
