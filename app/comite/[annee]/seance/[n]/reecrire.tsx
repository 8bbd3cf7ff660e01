"use client";
import { useEffect } from "react";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { motsDuPoint } from "@/lib/synthese/consolidation/mots";
import type { motsEnSeance } from "@/lib/synthese/seance/schema";
import type { PointCourant } from "@/lib/synthese/seance/tableau";
import { reformulerEnSeanceAction } from "./actions.ts";

type Mots = z.output<typeof motsEnSeance>;

/**
 * The words of the point, written again before the room. When somebody else wrote them meanwhile nothing is lost: both
 * wordings are shown side by side, to take either.
 */
export function Reecrire({
  point,
  fermer,
  fait,
}: {
  point: PointCourant;
  fermer: () => void;
  fait: (geste: string) => void;
}) {
  const envoi = useEnvoi<Mots, Mots, { geste: string }>({
    cle: `seance:mots:${point.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/seance/schema").then((m) => m.motsEnSeance)),
    saisie: { accroche: point.accroche, texte: point.texte },
    envoyer: (ecrits) =>
      reformulerEnSeanceAction({
        pointId: point.id,
        versionLue: point.version,
        mots: { ...motsDuPoint(point), ...ecrits },
      }),
    fait: ({ geste }) => {
      dire(`${point.code} est réécrit.`);
      fait(geste);
    },
  });
  const { setFocus } = envoi.form;
  useEffect(() => setFocus("texte"), [setFocus]);
  return (
    <Formulaire envoi={envoi} className="flex max-w-3xl flex-col gap-3 rounded border border-filet bg-blanc p-4">
      <ChampTexte<Mots> name="accroche" label="Accroche" facultatif />
      <ChampTexte<Mots> name="texte" label="Texte du point" lignes={5} max={2000} />
      <div className="flex flex-wrap items-start gap-3">
        <Envoyer>Remplacer les mots du point</Envoyer>
        <Bouton variante="secondaire" onClick={fermer}>
          Fermer
        </Bouton>
      </div>
    </Formulaire>
  );
}
