"use server";
import { acteSolennel, action } from "@/lib/action";
import { nommerAdministrateur, retirerAdministrateur } from "@/lib/administration/administrateurs";
import { administrateurNomme, personneVisee } from "@/lib/administration/schema";
import { sessionToken } from "@/lib/auth/current";
import { delier } from "@/lib/auth/identite/operations";
import { hashJeton } from "@/lib/auth/jeton";
import { exiger, reinitialiser } from "@/lib/auth/second-facteur/administrer";
import { exigence } from "@/lib/auth/second-facteur/schema";
import { voirComme } from "@/lib/auth/voir-comme";

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
