"use client";
import { type ReactNode, useEffect } from "react";
import { Formulaire, Retenue } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ActionState } from "@/lib/socle/action";
import type { TypeBloc } from "@/lib/synthese/consolidation/blocs";
import type { MotsPoint } from "@/lib/synthese/consolidation/mots";
import { ChampsPoint } from "../_ui/champs-point.tsx";
import { type SaisiePoint, saisiePoint } from "../_ui/saisie-point.ts";
import { useTable } from "./contexte.ts";
import { ID_FORMULAIRE } from "./use-touches.ts";

/**
 * The words of a point, written: sent from the bar at the foot or by Ctrl+Enter. They stay in this browser until then;
 * those of somebody else, come meanwhile, are shown beside them, and one takes either, or both.
 */
export function FormulairePoint({
  cle,
  depart,
  bloc,
  envoyer,
  place,
}: {
  cle: string;
  depart: MotsPoint;
  bloc: TypeBloc | undefined;
  envoyer: (mots: MotsPoint) => Promise<ActionState<unknown>>;
  place?: ReactNode;
}) {
  const { gestes } = useTable();
  const envoi = useEnvoi<SaisiePoint, MotsPoint, unknown>({
    cle,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.motsPoint)),
    saisie: saisiePoint(depart),
    envoyer,
    relire: () => void gestes.relire(),
  });
  const { setFocus } = envoi.form;
  useEffect(() => {
    void setFocus("accroche");
  }, [setFocus]);
  return (
    <Formulaire envoi={envoi} id={ID_FORMULAIRE} className="flex flex-col gap-4">
      <ChampsPoint bloc={bloc} depart={depart} place={place} />
      <Retenue />
    </Formulaire>
  );
}
