import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { auteurDe } from "@/app/_ui/auteur";
import { exposants } from "@/app/_ui/exposants";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { whyNot } from "@/lib/appel/candidature/rules";
import { NOM_DECISION } from "@/lib/appel/decision/wording";
import type { Dossier } from "@/lib/appel/instruction/dossier";
import type { Actor } from "@/lib/socle/acteur/actor";
import { REFUS } from "@/lib/socle/refus";
import { instantLong } from "@/lib/socle/typographie/dates";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { labelliserAction, refuserAction, retirerLabelAction } from "./actions.ts";
import { retirerPrepareeAction } from "./instruction-actions.ts";
import { Preparer, type Suite } from "./preparer.tsx";

type Preparee = Dossier["preparee"];

/** What has been decided, what is prepared, and what one can do about it. */
export function Decision({
  c,
  actor,
  instant,
  preparee,
  suite,
}: {
  c: CandidatureLue;
  actor: Actor;
  instant: Date;
  preparee: Preparee;
  suite?: Suite;
}) {
  const refus = whyNot(actor, "labelliser", c, instant);
  return (
    <section aria-labelledby="decision" className="flex flex-col gap-4">
      <h2 id="decision" tabIndex={-1}>
        Décision
      </h2>
      {c.etat === "a_completer" && (
        <p className="border-accent border-l-2 pl-4 font-semibold">La demande est chez l’organisateur.</p>
      )}
      {c.etat === "refusee" && c.motifDecision && <p>Motif du refus : {typographier(c.motifDecision)}</p>}
      {c.etat === "label_retire" && c.motifRetrait && <p>Motif du retrait : {typographier(c.motifRetrait)}</p>}
      {(refus === "interesse" || refus === "correction_en_attente") && <p>{REFUS[refus]}</p>}
      {preparee && <DecisionPreparee preparee={preparee} c={c} />}
      {!refus && <Preparer id={c.id} preparee={preparee} suite={suite} />}
      {!refus && !preparee && <DeciderMaintenant c={c} />}
      {!whyNot(actor, "retirer_label", c, instant) && (
        <MotifActe
          action={retirerLabelAction}
          id={c.id}
          mots={{
            question: `Retirer le label de « ${typographier(c.intitule)} » ?`,
            consequence: "Ses ateliers quittent le programme et les chiffres. Un label retiré ne se rend pas.",
            oui: "Retirer le label",
            fait: "Le label est retiré",
            suite: "La page publique du label le dit ; les ateliers ne sont plus au programme.",
          }}
          ouvrir="Retirer le label"
          label="Motif du retrait"
          aide="Les ateliers quittent le programme et les chiffres."
          bouton="Retirer le label"
          variante="danger"
        />
      )}
    </section>
  );
}

function DecisionPreparee({ preparee, c }: { preparee: NonNullable<Preparee>; c: CandidatureLue }) {
  return (
    <div className="flex flex-col gap-2 border-accent border-l-2 pl-4">
      <p>
        <strong>Décision préparée : {NOM_DECISION[preparee.type].toLowerCase()}.</strong> L’organisateur n’en sait rien.
      </p>
      {preparee.motif && <p className="whitespace-pre-line">{typographier(preparee.motif)}</p>}
      <p className="text-petit text-sourdine">
        {auteurDe(preparee)}, {exposants(instantLong(preparee.prepareeAt))}
      </p>
      <Link href={`/cress/${c.annee}/annonces?lire=${preparee.id}`} className="inline-flex min-h-11 items-center">
        Relire le courriel et annoncer
      </Link>
      <ActionBouton action={retirerPrepareeAction} input={{ id: c.id }} variante="discret">
        Retirer cette décision
      </ActionBouton>
    </div>
  );
}

function DeciderMaintenant({ c }: { c: CandidatureLue }) {
  const intitule = typographier(c.intitule);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-petit text-sourdine">Ou décidez et annoncez tout de suite, sans préparer d’annonce.</p>
      <ActeBouton
        action={labelliserAction}
        input={{ id: c.id }}
        variante="secondaire"
        mots={{
          question: `Labelliser « ${intitule} » et l’annoncer ?`,
          consequence: `${accorder(c.ateliers.length, "L’atelier reçoit son code et paraît", "Les ateliers reçoivent leur code et paraissent")} aussitôt dans le programme public. Une annonce ne se reprend pas.`,
          oui: "Labelliser",
          fait: "La candidature est labellisée",
          suite: `À l’organisateur de déclarer la présence et de remettre la fiche de synthèse dans les ${pluriel(c.delaiRestitution, "jour")} qui suivent chaque atelier.`,
        }}
      >
        Labelliser
      </ActeBouton>
      <MotifActe
        action={refuserAction}
        id={c.id}
        ouvrir="Refuser"
        label="Motif du refus"
        aide="L’organisateur reçoit ce texte tel quel."
        bouton="Refuser la candidature"
        variante="danger"
        mots={{
          question: `Refuser « ${intitule} » et l’annoncer ?`,
          consequence: "Le motif part tel quel. Une annonce ne se reprend pas.",
          oui: "Refuser",
          fait: "La candidature est refusée",
          suite: "L’organisateur lit votre motif dans le courriel et dans son espace.",
        }}
      />
    </div>
  );
}
