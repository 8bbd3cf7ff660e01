"use server";
import { acteSolennel, action } from "@/lib/action";
import {
  accepterAdhesion,
  demanderAdhesion,
  refuserAdhesion,
  remettreMembre,
  sortirMembre,
} from "@/lib/equipe/adhesions";
import { quitterStructure } from "@/lib/structure/depart";
import { retirerLogo } from "@/lib/structure/logo";
import { creerStructure, modifierStructure } from "@/lib/structure/operations";
import { idMembre, idStructure, modification, nouvelleStructure, refusAdhesion } from "@/lib/structure/schema";

export const creer = action(nouvelleStructure, (actor, { cle, donnees }, now) =>
  creerStructure(actor, cle, donnees, now),
);
export const modifierAction = action(modification, (actor, { structureId, lue, donnees }, now) =>
  modifierStructure(actor, structureId, lue, donnees, now),
);
export const rejoindre = action(idStructure, (actor, { structureId }, now) =>
  demanderAdhesion(actor, structureId, now),
);
export const accepter = action(idMembre, (actor, { membreId }, now) => accepterAdhesion(actor, membreId, now));
export const refuserAction = action(refusAdhesion, (actor, { membreId, mot }, now) =>
  refuserAdhesion(actor, membreId, mot, now),
);
export const sortirAction = action(idMembre, (actor, { membreId }, now) => sortirMembre(actor, membreId, now));
export const remettreAction = action(idMembre, (actor, { membreId }, now) => remettreMembre(actor, membreId, now));
export const retirerLogoAction = action(idStructure, (actor, { structureId }, now) =>
  retirerLogo(actor, structureId, now),
);
export const quitterAction = acteSolennel(idStructure, (actor, { structureId }, now) =>
  quitterStructure(actor, structureId, now),
);
