import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Blocs } from "@/app/_ui/blocs";
import { DecisionComite } from "@/app/_ui/decision-comite";
import { Etiquette } from "@/app/_ui/etiquette";
import { PositionFormulaire } from "@/app/_ui/position-formulaire";
import type { ActionState } from "@/lib/socle/action";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Membre } from "@/lib/synthese/comite/membres";
import { motsProposes } from "@/lib/synthese/comite/mots-proposes";
import { NOM_AVIS_POSITION } from "@/lib/synthese/comite/wording";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import type { ChapitreSuivi } from "@/lib/synthese/copie/chapitre-suivi";
import { direAuteur } from "@/lib/synthese/copie/wording";
import { prendreCorrectionAction, prendrePropositionAction } from "./actions.ts";

type Point = ChapitreSuivi["points"][number];

/** A point, what each member and each author says of it, and where to change it. */
export function PointSuivi({
  p,
  chapitre,
  repond,
  transmis,
  ouvert,
}: {
  p: Point;
  chapitre: string;
  repond: Membre | undefined;
  /** The comité has it, or has said yes to it. */
  transmis: boolean;
  /** The reader may reword it. */
  ouvert: boolean;
}) {
  const dite = p.dites.find((x) => x.personneId === repond?.personneId) ?? null;
  return (
    <li id={p.code} className="flex flex-col gap-2 border-filet border-b py-4">
      <h3 className="text-[1rem]">{p.code}</h3>
      <div className="lecture flex flex-col gap-2">
        <Blocs blocs={direPoint(p)} />
      </div>
      <p className="flex flex-wrap items-center gap-3 text-petit">
        {p.quorum && (transmis || p.quorum.voix > 0) && (
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
            <span className="block text-petit text-sourdine">
              {[
                x.motsDepuis !== p.motsDepuis && "sur une formulation qui a changé : ne compte plus",
                x.partiePrenante && "partie prenante : ne compte pas",
                x.saisiePar && `saisi par ${x.saisiePar}`,
              ]
                .filter(Boolean)
                .join(" ; ")}
            </span>
            <Formulation
              p={p}
              de={{ qui: x.membre, personneId: x.personneId, proposition: x.proposition }}
              ouvert={ouvert}
              action={prendrePropositionAction}
              input={{ positionId: x.id, versionLue: p.version }}
            />
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
            <Formulation
              p={p}
              de={{ qui: x.auteur, personneId: x.personneId, proposition: x.proposition }}
              ouvert={ouvert}
              action={prendreCorrectionAction}
              input={{ relectureId: x.id, versionLue: p.version }}
            />
          </li>
        ))}
        {p.remarques.map(({ id, constat }) => (
          <li key={id}>
            <strong>{direAuteur(constat)}</strong>, dans une copie annotée : {typographier(constat.apres)}
            {constat.avant && (
              <span className="block text-petit text-sourdine">Sur « {typographier(constat.avant)} »</span>
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
          dit={dite}
          pour={repond.nom}
          aide={
            dite && !p.positions.some((x) => x.id === dite.id && x.motsDepuis === p.motsDepuis)
              ? "Sa réponse d’avant, sur une autre formulation ou à une autre relecture, est à confirmer. La nouvelle dira que vous l’avez saisie."
              : "La réponse dira que vous l’avez saisie."
          }
          bouton={`Saisir pour ${repond.nom}`}
        />
      )}
    </li>
  );
}

/** What somebody proposed to write instead: that it was taken, or both wordings side by side and the gesture that takes it. */
function Formulation<I>({
  p,
  de: { qui, personneId, proposition },
  ouvert,
  action,
  input,
}: {
  p: Point;
  de: { qui: string; personneId: string | null; proposition: string | null };
  ouvert: boolean;
  action: (input: I) => Promise<ActionState<unknown>>;
  input: I;
}) {
  if (p.proposeePar !== null && p.proposeePar === personneId)
    return <span className="block font-semibold">Sa formulation a été reprise.</span>;
  if (!proposition) return null;
  return (
    <div className="my-2 flex flex-col gap-3 border-accent border-l-2 pl-4">
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Redigee titre="La phrase aujourd’hui" point={p} />
        <Redigee titre={`Proposée par ${qui}`} point={{ ...p, ...motsProposes(p.accroche, proposition) }} />
      </div>
      {ouvert && (
        <ActionBouton action={action} input={input} variante="secondaire">
          Prendre cette formulation
          <span className="sr-only">
            {" "}
            de {qui}, pour {p.code}
          </span>
        </ActionBouton>
      )}
    </div>
  );
}

/** A wording as it would be printed. */
const Redigee = ({ titre, point }: { titre: string; point: Point }) => (
  <div>
    <p className="text-petit text-sourdine">{titre}</p>
    <div className="font-serif">
      <Blocs blocs={direPoint(point)} />
    </div>
  </div>
);
