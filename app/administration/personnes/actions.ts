"use server";
import { nommerAdministrateur, retirerAdministrateur } from "@/lib/conduite/administration/administrateurs";
import { administrateurNomme, personneVisee } from "@/lib/conduite/administration/schema";
import { acteSolennel, action } from "@/lib/socle/action";
import { sessionToken } from "@/lib/socle/auth/current";
import { delier } from "@/lib/socle/auth/identite/operations";
import { hashJeton } from "@/lib/socle/auth/jeton";
import { exiger, reinitialiser } from "@/lib/socle/auth/second-facteur/administrer";
import { exigence } from "@/lib/socle/auth/second-facteur/schema";
import { voirComme } from "@/lib/socle/auth/voir-comme";

export const nommerAdministrateurAction = action(administrateurNomme, nommerAdministrateur);
export const voirCommeAction = action(personneVisee, async (actor, { personneId }, now) =>
  voirComme(actor, personneId, hashJeton((await sessionToken()) ?? ""), now),
);
export const retirerAdministrateurAction = acteSolennel(personneVisee, retirerAdministrateur);
export const reinitialiserSecondFacteurAction = acteSolennel(personneVisee, (actor, { personneId }, now) =>
  reinitialiser(actor, personneId, now),
);
export const delierIdentiteAction = acteSolennel(personneVisee, async (actor, { personneId }, now) =>
  delier(actor, personneId, hashJeton((await sessionToken()) ?? ""), now),
);
export const exigerSecondFacteurAction = action(exigence, exiger);
