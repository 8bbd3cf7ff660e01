"use client";
import { useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { Remede } from "@/app/_ui/remede";
import { typographier } from "@/lib/socle/typographie/texte";
import { motsDesObjections } from "@/lib/synthese/seance/contestes";
import type { Etape, PointCourant } from "@/lib/synthese/seance/tableau";
import {
  allerAuPointAction,
  annulerDecisionAction,
  annulerGesteEnSeanceAction,
  deciderAction,
  prendrePropositionEnSeanceAction,
} from "./actions.ts";
import { DireEtDecider } from "./dire-et-decider.tsx";
import { AdopterEnsemble, AdoptesEnsemble } from "./ensemble.tsx";
import { Reecrire } from "./reecrire.tsx";
import { Touches, useTouches } from "./touches.tsx";
import { useCommande } from "./use-commande.ts";

type Panneau = "divergence" | "a_revoir" | "reecrire" | "ensemble" | null;

/** The controls of who conducts, by button and by key: the same beside the big screen and in the hand. */
export function Commandes({
  s,
  tableau: { aExaminer: etapes, etapes: toutes, courant },
}: {
  s: { id: string };
  tableau: { aExaminer: Etape[]; etapes: Etape[]; courant: PointCourant | null };
}) {
  const { envoyer, occupe, echec } = useCommande();
  const [panneau, setPanneau] = useState<Panneau>(null);
  const [geste, setGeste] = useState<{ id: string; pointId: string } | null>(null);
  const rang = etapes.findIndex((e) => e.id === courant?.id);
  const [avant, apres] = [etapes[rang - 1], etapes[rang + 1]];
  const decision = courant?.decision ?? null;
  const incontestes = toutes.filter((e) => e.incontestee);

  const aller = (etape: Etape | undefined) => {
    if (!etape) return;
    setPanneau(null);
    void envoyer(() => allerAuPointAction({ id: s.id, pointId: etape.id }), `Point ${etape.code}.`);
  };
  const adopter = () => {
    if (!courant) return;
    setPanneau(null);
    void envoyer(
      () => deciderAction({ id: s.id, pointId: courant.id, versionLue: courant.version, issue: "adopte", texte: "" }),
      `${courant.code} est adopté.`,
    );
  };
  const defaire = () => {
    if (decision)
      void envoyer(() => annulerDecisionAction({ id: s.id, decisionId: decision.id }), "La décision est annulée.");
  };
  const propositions = courant?.voix.actuelles.filter((v) => v.proposition) ?? [];
  const prendre = async (v: (typeof propositions)[number] | undefined) => {
    if (!courant || !v) return;
    setPanneau(null);
    const fait = await envoyer(
      () => prendrePropositionEnSeanceAction({ positionId: v.id, versionLue: courant.version }),
      `${courant.code} prend les mots proposés par ${v.qui}.`,
    );
    if (fait) setGeste({ id: fait.value.geste, pointId: courant.id });
  };
  const { actives, regler } = useTouches({
    suivant: () => aller(apres),
    precedent: () => aller(avant),
    adopter,
    divergence: () => setPanneau("divergence"),
    revoir: () => setPanneau("a_revoir"),
    reecrire: () => setPanneau("reecrire"),
    ensemble: () => incontestes.length > 0 && setPanneau("ensemble"),
    formulation: () => void prendre(propositions[0]),
    annuler: defaire,
  });
  if (!courant) return null;
  const fermer = () => setPanneau(null);
  return (
    <section aria-labelledby="commandes" className="flex flex-col gap-4 print:hidden">
      <h2 id="commandes" className="sr-only">
        Conduire
      </h2>
      <div className="flex flex-wrap gap-3">
        <Bouton variante="secondaire" occupe={occupe || !avant} onClick={() => aller(avant)}>
          ← Précédent
        </Bouton>
        <Bouton variante="secondaire" occupe={occupe || !apres} onClick={() => aller(apres)}>
          Suivant →
        </Bouton>
        <Bouton occupe={occupe} onClick={adopter}>
          Adopté
        </Bouton>
        <Bouton variante="secondaire" aria-expanded={panneau === "divergence"} onClick={() => setPanneau("divergence")}>
          Divergence
        </Bouton>
        <Bouton variante="secondaire" aria-expanded={panneau === "a_revoir"} onClick={() => setPanneau("a_revoir")}>
          À revoir
        </Bouton>
        <Bouton variante="secondaire" aria-expanded={panneau === "reecrire"} onClick={() => setPanneau("reecrire")}>
          Réécrire
        </Bouton>
        {propositions.map((v) => (
          <Bouton key={v.id} variante="secondaire" occupe={occupe} onClick={() => void prendre(v)}>
            Prendre la formulation : {typographier(v.qui)}
          </Bouton>
        ))}
        {decision && (
          <Bouton variante="discret" occupe={occupe} onClick={defaire}>
            Annuler la décision
          </Bouton>
        )}
        {geste?.pointId === courant.id && (
          <Bouton
            variante="discret"
            occupe={occupe}
            onClick={async () => {
              const fait = await envoyer(
                () => annulerGesteEnSeanceAction({ gesteId: geste.id }),
                "Les mots d’avant sont rétablis.",
              );
              if (fait) setGeste(null);
            }}
          >
            Rétablir les mots d’avant
          </Bouton>
        )}
      </div>
      {echec && (
        <p role="alert" className="text-danger">
          {echec.message} <Remede code={echec.code} />
        </p>
      )}
      {(panneau === "divergence" || panneau === "a_revoir") && (
        <DireEtDecider
          key={`${courant.id}-${panneau}`}
          seanceId={s.id}
          point={courant}
          issue={panneau}
          depart={panneau === "divergence" ? motsDesObjections(courant.voix.actuelles) : ""}
          fermer={fermer}
        />
      )}
      {panneau === "reecrire" && (
        <Reecrire
          key={courant.id}
          point={courant}
          fermer={fermer}
          fait={(id) => {
            setGeste({ id, pointId: courant.id });
            fermer();
          }}
        />
      )}
      {panneau === "ensemble" ? (
        <AdopterEnsemble seanceId={s.id} points={incontestes} envoyer={envoyer} occupe={occupe} fermer={fermer} />
      ) : (
        incontestes.length > 0 && (
          <Bouton variante="secondaire" className="self-start" onClick={() => setPanneau("ensemble")}>
            {incontestes.length === 1
              ? "Adopter le point que personne ne conteste"
              : `Adopter les ${incontestes.length} points que personne ne conteste`}
          </Bouton>
        )
      )}
      <AdoptesEnsemble seanceId={s.id} etapes={toutes} envoyer={envoyer} occupe={occupe} />
      <Touches actives={actives} regler={regler} />
    </section>
  );
}
