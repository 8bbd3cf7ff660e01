"use server";
import { annulerDispense, dispenser, reglerRappels } from "@/lib/recueil/retour/operations";
import { relancerTous, relancerUn } from "@/lib/recueil/retour/relance";
import { dispense, idAtelier, reglageEdition, relanceGroupee, relanceUn } from "@/lib/recueil/retour/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const dispenserAction = acteSolennel(dispense, (actor, { id, motif }, now) => dispenser(actor, id, motif, now));
export const annulerDispenseAction = action(idAtelier, (actor, { id }, now) => annulerDispense(actor, id, now));
export const relancerAction = acteSolennel(relanceUn, (actor, { editionId, atelierId }, now) =>
  relancerUn(actor, editionId, atelierId, now),
);
export const relancerTousAction = action(relanceGroupee, (actor, { editionId, requete, empreinte }, now) =>
  relancerTous(actor, editionId, requete, empreinte, now),
);
export const reglerRappelsAction = action(reglageEdition, (actor, { editionId, ...reglage }, now) =>
  reglerRappels(actor, editionId, reglage, now),
);
