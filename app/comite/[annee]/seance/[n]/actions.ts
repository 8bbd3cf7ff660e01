"use server";
import { acteSolennel, action } from "@/lib/socle/action";
import { prendreProposition } from "@/lib/synthese/comite/proposition";
import { priseDeProposition } from "@/lib/synthese/comite/schema";
import { annuler } from "@/lib/synthese/consolidation/gestes/annuler";
import { reformuler } from "@/lib/synthese/consolidation/gestes/reformuler";
import { annulation, reformulation } from "@/lib/synthese/consolidation/gestes/schema";
import { allerAuPoint, ouvrirSeance, passerLaMain, reprendreLaMain } from "@/lib/synthese/seance/conduite";
import { annulerDecision, decider } from "@/lib/synthese/seance/decisions";
import { adopterEnsemble, annulerEnsemble } from "@/lib/synthese/seance/ensemble";
import { corrigerProcesVerbal, leverSeance } from "@/lib/synthese/seance/lever";
import { arriver, pointer } from "@/lib/synthese/seance/presences";
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
} from "@/lib/synthese/seance/schema";

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
