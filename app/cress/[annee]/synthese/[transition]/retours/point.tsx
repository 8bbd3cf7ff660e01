import Link from "next/link";
import { DecisionComite } from "@/app/_ui/decision-comite";
import { Etiquette } from "@/app/_ui/etiquette";
import { Phrase } from "@/app/_ui/fiche-lue";
import { PositionFormulaire } from "@/app/_ui/position-formulaire";
import type { Membre } from "@/lib/comite/membres";
import type { Retours } from "@/lib/comite/retours";
import { NOM_AVIS_POSITION } from "@/lib/comite/wording";
import { typographier } from "@/lib/typographie/texte";

type Point = Retours["points"][number];

/** A point, what each member and each author says of it, and where to change it. */
export function PointSuivi({ p, chapitre, repond }: { p: Point; chapitre: string; repond: Membre | undefined }) {
  return (
    <li id={p.code} className="flex flex-col gap-2 border-filet border-b py-4">
      <p className="lecture">
        <strong>{p.code} · </strong>
        <Phrase accroche={p.accroche} texte={p.texte} />
      </p>
      <p className="flex flex-wrap items-center gap-3 text-petit">
        {p.quorum && (
          <span>
            {p.quorum.voix} sur {p.quorum.requis} pour le quorum
          </span>
        )}
        {p.rouvert && <Etiquette ton="attente">Changé depuis la validation</Etiquette>}
        <Link href={`${chapitre}?point=${p.code}`} className="inline-flex min-h-11 items-center">
          Reformuler {p.code}
        </Link>
      </p>
      <DecisionComite d={p.decision} />
      <ul className="flex flex-col gap-1">
        {p.positions.map((x) => (
          <li key={x.personneId}>
            <strong>{x.membre}</strong> : {NOM_AVIS_POSITION[x.avis].toLowerCase()}
            {x.texte && ` — ${typographier(x.texte)}`}
            {x.proposition && (
              <span className="block border-filet border-l-2 pl-3">Propose : {typographier(x.proposition)}</span>
            )}
            <span className="block text-petit text-sourdine">
              {[
                x.motsDepuis !== p.motsDepuis && "sur une formulation qui a changé : ne compte plus",
                x.partiePrenante && "partie prenante : ne compte pas",
                x.saisiePar && `saisi par ${x.saisiePar}`,
              ]
                .filter(Boolean)
                .join(" ; ")}
            </span>
          </li>
        ))}
        {p.relectures.map((x) => (
          <li key={x.enonceId}>
            <strong>
              {x.auteur}, {x.enonce}
            </strong>
            {" "}: {x.avis === "fidele" ? "fidèle" : `à corriger — ${typographier(x.texte)}`}
            {x.motsDepuis !== p.motsDepuis && (
              <span className="block text-petit text-sourdine">sur une formulation qui a changé</span>
            )}
          </li>
        ))}
      </ul>
      {repond && (
        <PositionFormulaire
          key={`${p.id} ${repond.personneId}`}
          pointId={p.id}
          membreId={repond.personneId}
          lus={p.motsDepuis}
          dit={p.positions.find((x) => x.personneId === repond.personneId) ?? null}
          aide={`Pour ${repond.nom} : la réponse dira que vous l’avez saisie.`}
          bouton={`Saisir pour ${repond.nom}`}
        />
      )}
    </li>
  );
}
