"use server";
import { valider as validerPresence } from "@/lib/recueil/emargement/operations";
import { validationAtelier } from "@/lib/recueil/emargement/schema";
import { demandeCorrection } from "@/lib/recueil/fiche/demande";
import { demanderCorrection, rouvrir, valider } from "@/lib/recueil/fiche/operations";
import { idFiche } from "@/lib/recueil/fiche/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const validerAction = acteSolennel(idFiche, (actor, { id }, now) => valider(actor, id, now));
export const demanderCorrectionAction = acteSolennel(demandeCorrection, (actor, { id, ...demande }, now) =>
  demanderCorrection(actor, id, demande, now),
);
export const rouvrirAction = acteSolennel(demandeCorrection, (actor, { id, ...demande }, now) =>
  rouvrir(actor, id, demande, now),
);
export const validerPresenceAction = action(validationAtelier, (actor, { id, nombre }, now) =>
  validerPresence(actor, id, nombre, now),
);
