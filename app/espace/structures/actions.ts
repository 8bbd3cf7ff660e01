"use server";
import {
  accepterAdhesion,
  demanderAdhesion,
  refuserAdhesion,
  remettreMembre,
  sortirMembre,
} from "@/lib/appel/equipe/adhesions";
import { quitterStructure } from "@/lib/appel/structure/depart";
import { retirerLogo } from "@/lib/appel/structure/logo";
import { creerStructure, modifierStructure } from "@/lib/appel/structure/operations";
import { idMembre, idStructure, modification, nouvelleStructure, refusAdhesion } from "@/lib/appel/structure/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const creer = action(nouvelleStructure, (actor, { cle, donnees }, now) =>
  creerStructure(actor, cle, donnees, now),
);
export const modifierAction = action(modification, (actor, { structureId, version, donnees }, now) =>
  modifierStructure(actor, structureId, version, donnees, now),
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
