"use client";
import { type ReactNode, useEffect } from "react";
import type { z } from "zod";
import { Formulaire, Retenue } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ActionState } from "@/lib/action";
import type { TypeBloc } from "@/lib/synthese/blocs";
import type { motsPoint } from "@/lib/synthese/gestes/schema";
import { type MotsPoint, motsDuPoint } from "@/lib/synthese/mots";
import { ChampsPoint } from "./champs-point.tsx";
import { useTable } from "./contexte.ts";
import { ID_FORMULAIRE } from "./use-touches.ts";

type Saisie = z.input<typeof motsPoint>;

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
  const envoi = useEnvoi<Saisie, MotsPoint, unknown>({
    cle,
    resolver: jugeDe(() => import("@/lib/synthese/gestes/schema").then((m) => m.motsPoint)),
    saisie: saisieDe(depart),
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

/** A field shows no answer as an empty text. */
const saisieDe = (mots: MotsPoint): Saisie => {
  const { action, ...reste } = motsDuPoint(mots);
  return {
    ...reste,
    action,
    horizon: reste.horizon ?? "",
    exemple: reste.exemple ?? "",
    structure: reste.structure ?? "",
    lieu: reste.lieu ?? "",
    partenaires: reste.partenaires ?? "",
  };
};
