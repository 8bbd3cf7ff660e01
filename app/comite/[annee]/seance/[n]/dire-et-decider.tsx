"use client";
import { useEffect } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { PointCourant } from "@/lib/synthese/seance/tableau";
import { deciderAction } from "./actions.ts";

type Mots = { texte: string };

/** A position that diverges, in the words that will be printed with the point; or what is to be seen again. */
export function DireEtDecider({
  seanceId,
  point,
  issue,
  depart = "",
  fermer,
}: {
  seanceId: string;
  point: PointCourant;
  issue: "divergence" | "a_revoir";
  /** The words of the objection, to begin with. */
  depart?: string;
  fermer: () => void;
}) {
  const diverge = issue === "divergence";
  const envoi = useEnvoi<Mots, Mots, string>({
    cle: `seance:${seanceId}:${point.id}:${issue}`,
    resolver: jugeDe(() => import("@/lib/synthese/seance/schema").then((m) => m.motsDeLIssue[issue])),
    saisie: { texte: (point.decision?.issue === issue && point.decision.texte) || depart },
    envoyer: ({ texte }) => deciderAction({ id: seanceId, pointId: point.id, versionLue: point.version, issue, texte }),
    fait: () => {
      dire(diverge ? `Position divergente écrite pour ${point.code}.` : `${point.code} est à revoir.`);
      fermer();
    },
  });
  const { setFocus } = envoi.form;
  useEffect(() => setFocus("texte"), [setFocus]);
  return (
    <Formulaire envoi={envoi} className="flex max-w-3xl flex-col gap-3 rounded border border-filet bg-blanc p-4">
      <ChampTexte<Mots>
        name="texte"
        label={diverge ? "Position divergente" : "Ce qui est à revoir"}
        aide={
          diverge
            ? "Dites de qui elle est. Ces mots seront imprimés avec le point."
            : "Le point retourne au travail ; il ne sera pas imprimé tel quel."
        }
        lignes={3}
        max={2000}
        facultatif={!diverge}
      />
      <div className="flex flex-wrap items-start gap-3">
        <Envoyer>{diverge ? "Écrire la divergence" : "Écrire « à revoir »"}</Envoyer>
        <Bouton variante="secondaire" onClick={fermer}>
          Fermer
        </Bouton>
      </div>
    </Formulaire>
  );
}
