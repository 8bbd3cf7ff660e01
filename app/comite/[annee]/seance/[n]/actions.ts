"use server";
import { acteSolennel, action } from "@/lib/action";
import { prendreProposition } from "@/lib/comite/proposition";
import { priseDeProposition } from "@/lib/comite/schema";
import { allerAuPoint, ouvrirSeance, passerLaMain, reprendreLaMain } from "@/lib/seance/conduite";
import { annulerDecision, decider } from "@/lib/seance/decisions";
import { adopterEnsemble, annulerEnsemble } from "@/lib/seance/ensemble";
import { corrigerProcesVerbal, leverSeance } from "@/lib/seance/lever";
import { arriver, pointer } from "@/lib/seance/presences";
import {
  adoptionEnsemble,
  allerA,
  annulationDecision,
  annulationEnsemble,
  correctionPv,
  decision,
  laSeance,
  passage,
  pointage,
} from "@/lib/seance/schema";
import { annuler } from "@/lib/synthese/gestes/annuler";
import { reformuler } from "@/lib/synthese/gestes/reformuler";
import { annulation, reformulation } from "@/lib/synthese/gestes/schema";

export const ouvrirSeanceAction = action(laSeance, ouvrirSeance);
export const allerAuPointAction = action(allerA, allerAuPoint);
export const passerLaMainAction = action(passage, passerLaMain);
export const reprendreLaMainAction = action(laSeance, reprendreLaMain);
export const arriverAction = action(laSeance, arriver);
export const pointerAction = action(pointage, pointer);
export const deciderAction = action(decision, decider);
export const adopterEnsembleAction = action(adoptionEnsemble, adopterEnsemble);
export const annulerEnsembleAction = action(annulationEnsemble, annulerEnsemble);
export const annulerDecisionAction = action(annulationDecision, annulerDecision);
export const reformulerEnSeanceAction = action(reformulation, reformuler);
export const prendrePropositionEnSeanceAction = action(priseDeProposition, prendreProposition);
export const annulerGesteEnSeanceAction = action(annulation, annuler);
export const leverSeanceAction = acteSolennel(laSeance, leverSeance);
export const corrigerProcesVerbalAction = action(correctionPv, corrigerProcesVerbal);
