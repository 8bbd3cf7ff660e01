import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Etiquette } from "@/app/_ui/etiquette";
import { LigneAtelierFiche } from "@/app/_ui/fiche-lue";
import { PresenceFormulaire } from "@/app/_ui/presence-formulaire";
import { isInstructeur } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/current";
import { findEmargement } from "@/lib/emargement/queries";
import { whyNot } from "@/lib/emargement/rules";
import { NOM_ETAT_EMARGEMENT, phrasePresence, VERBE_EMARGEMENT } from "@/lib/emargement/wording";
import { now } from "@/lib/horloge/now";
import { REFUS } from "@/lib/refus";
import { typographier } from "@/lib/typographie/texte";
import { isUuid } from "@/lib/uuid";
import { declarerAction, validerAction } from "./actions.ts";

export const metadata: Metadata = { title: "Présence" };

export default async function Page({ params }: PageProps<"/cress/ateliers/[id]/presence">) {
  const { id } = await params;
  const actor = await requireActor(`/cress/ateliers/${id}/presence`);
  const e = isUuid(id) ? await findEmargement(actor, id) : undefined;
  if (!e || !isInstructeur(actor, e.editionId)) notFound();
  const transition = e.etat === "attendu" ? "declarer" : "valider";
  const refus = whyNot(actor, transition, e, await now());
  return (
    <div className="flex flex-col gap-8">
      <EnTete titre={e.intitule} surtitre={`Présence à l’atelier ${e.code}`}>
        <p>{e.organisateurs.map(typographier).join(", ")}</p>
        <p>
          <LigneAtelierFiche a={{ ...e.atelier, ...e, id }} />
        </p>
        <p className="flex flex-wrap items-center gap-3">
          {e.nombreDeclare === null ? (
            <Etiquette ton="attente">{NOM_ETAT_EMARGEMENT[e.etat]}</Etiquette>
          ) : (
            <strong>{phrasePresence(e)}</strong>
          )}
        </p>
      </EnTete>
      {refus === null ? (
        <PresenceFormulaire
          key={e.etat}
          action={transition === "declarer" ? declarerAction : validerAction}
          id={id}
          valeur={e.nombreDeclare}
          aide={
            transition === "declarer"
              ? "Pour le compte de l’organisateur."
              : "Le nombre validé sert à tous les chiffres. Le nombre déclaré reste écrit à côté."
          }
          bouton={VERBE_EMARGEMENT[transition]}
        />
      ) : (
        e.etat !== "valide" && <p>{REFUS[refus]}</p>
      )}
      <ul className="flex flex-wrap gap-x-6">
        {e.ficheId && (
          <li>
            <Link href={`/cress/fiches/${e.ficheId}`} className="inline-flex min-h-11 items-center">
              Voir la fiche de synthèse
            </Link>
          </li>
        )}
        <li>
          <Link href={`/cress/${e.annee}/fiches`} className="inline-flex min-h-11 items-center">
            Fiches et présences {e.annee}
          </Link>
        </li>
      </ul>
    </div>
  );
}
