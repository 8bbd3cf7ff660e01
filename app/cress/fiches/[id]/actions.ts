"use server";
import { acteSolennel, action } from "@/lib/action";
import { valider as validerPresence } from "@/lib/emargement/operations";
import { validationAtelier } from "@/lib/emargement/schema";
import { demandeCorrection } from "@/lib/fiche/demande";
import { demanderCorrection, rouvrir, valider } from "@/lib/fiche/operations";
import { idFiche } from "@/lib/fiche/schema";

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
