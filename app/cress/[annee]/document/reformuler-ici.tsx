"use client";
import Link from "next/link";
import { useEffect } from "react";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { TypeBloc } from "@/lib/synthese/consolidation/blocs";
import type { MotsPoint } from "@/lib/synthese/consolidation/mots";
import { ChampsPoint } from "../synthese/_ui/champs-point.tsx";
import { type SaisiePoint, saisiePoint } from "../synthese/_ui/saisie-point.ts";
import { reformulerAction } from "./actions.ts";

type Props = {
  point: MotsPoint & { id: string; code: string; version: number };
  bloc: TypeBloc;
  /** Where one goes on once it is reworded, or without having changed anything. */
  fait: string;
  fermer: string;
  /** Where it is moved, split, merged. */
  chapitre: string;
};

/** A point reworded where it is printed: one gesture of consolidation, sent by its button. */
export function ReformulerIci({ point, bloc, fait, fermer, chapitre }: Props) {
  const envoi = useEnvoi<SaisiePoint, MotsPoint, unknown>({
    // The same words, begun on the sorting table, are found again here.
    cle: `point:${point.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.motsPoint)),
    saisie: saisiePoint(point),
    envoyer: (mots) => reformulerAction({ pointId: point.id, versionLue: point.version, mots }),
    ensuite: fait,
  });
  const { setFocus } = envoi.form;
  useEffect(() => {
    void setFocus("accroche");
  }, [setFocus]);
  return (
    <section
      aria-label={`Reformuler ${point.code}`}
      className="flex scroll-mt-4 flex-col gap-5 border-accent border-l-4 bg-blanc p-4 print:hidden"
    >
      <Formulaire envoi={envoi} className="flex flex-col gap-4">
        <ChampsPoint bloc={bloc} depart={point} />
        <Envoyer
          aussi={
            <Link href={fermer} scroll={false} prefetch={false} className="inline-flex min-h-11 items-center">
              Ne rien changer
            </Link>
          }
        >
          Reformuler {point.code}
        </Envoyer>
      </Formulaire>
      <p className="text-petit text-sourdine">
        Ce qu’il disait reste dans son histoire.{" "}
        <Link href={chapitre} prefetch={false} className="inline-flex min-h-9 items-center">
          Le déplacer, le scinder, le fusionner ou l’annuler
        </Link>
      </p>
    </section>
  );
}
