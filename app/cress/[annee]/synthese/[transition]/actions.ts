"use server";
import { annuler } from "@/lib/synthese/consolidation/gestes/annuler";
import { citer } from "@/lib/synthese/consolidation/gestes/citer";
import { classer } from "@/lib/synthese/consolidation/gestes/classer";
import { composerBloc } from "@/lib/synthese/consolidation/gestes/composer-bloc";
import { composerGroupe, retirerGroupe } from "@/lib/synthese/consolidation/gestes/composer-groupe";
import { creerPoint } from "@/lib/synthese/consolidation/gestes/creer-point";
import { deplacer } from "@/lib/synthese/consolidation/gestes/deplacer";
import { detacher } from "@/lib/synthese/consolidation/gestes/detacher";
import { ecarter, reprendre } from "@/lib/synthese/consolidation/gestes/ecarter";
import { ecrireChapitre } from "@/lib/synthese/consolidation/gestes/ecrire-chapitre";
import { fusionner } from "@/lib/synthese/consolidation/gestes/fusionner";
import { garderSignalFaible } from "@/lib/synthese/consolidation/gestes/garder-signal-faible";
import { reformuler } from "@/lib/synthese/consolidation/gestes/reformuler";
import { refuserProche } from "@/lib/synthese/consolidation/gestes/refuser-proche";
import { relire } from "@/lib/synthese/consolidation/gestes/relire";
import { retirer } from "@/lib/synthese/consolidation/gestes/retirer";
import {
  annulation,
  citation,
  classement,
  compositionBloc,
  compositionGroupe,
  creationPoint,
  deplacement,
  detachement,
  ecart,
  ecritureChapitre,
  fusion,
  reformulation,
  refusProche,
  relecture,
  reprise,
  retrait,
  retraitGroupe,
  scission,
  signalFaible,
} from "@/lib/synthese/consolidation/gestes/schema";
import { scinder } from "@/lib/synthese/consolidation/gestes/scinder";
import { actionDeTable, lireHistoireDePoint, lireRessemblancesDeTable, relireTable } from "@/lib/synthese/tri/action";
import { direPresence } from "@/lib/synthese/tri/dire-presence";

export const presenceAction = direPresence;
export const relireTableAction = relireTable;
export const histoireAction = lireHistoireDePoint;
export const ressemblancesAction = lireRessemblancesDeTable;
export const creerPointAction = actionDeTable(creationPoint, creerPoint);
export const citerAction = actionDeTable(citation, citer);
export const detacherAction = actionDeTable(detachement, detacher);
export const reformulerAction = actionDeTable(reformulation, reformuler);
export const deplacerAction = actionDeTable(deplacement, deplacer);
export const fusionnerAction = actionDeTable(fusion, fusionner);
export const scinderAction = actionDeTable(scission, scinder);
export const retirerAction = actionDeTable(retrait, retirer);
export const ecarterAction = actionDeTable(ecart, ecarter);
export const reprendreAction = actionDeTable(reprise, reprendre);
export const classerAction = actionDeTable(classement, classer);
export const confirmerAction = actionDeTable(relecture, relire);
export const garderSignalFaibleAction = actionDeTable(signalFaible, garderSignalFaible);
export const composerGroupeAction = actionDeTable(compositionGroupe, composerGroupe);
export const retirerGroupeAction = actionDeTable(retraitGroupe, retirerGroupe);
export const composerBlocAction = actionDeTable(compositionBloc, composerBloc);
export const ecrireChapitreAction = actionDeTable(ecritureChapitre, ecrireChapitre);
export const refuserProcheAction = actionDeTable(refusProche, refuserProche);
export const annulerAction = actionDeTable(annulation, annuler);
