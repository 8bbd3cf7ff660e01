import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { LienBouton } from "@/app/_ui/bouton";
import { CandidatureLueVue } from "@/app/_ui/candidature-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { FilCandidature } from "@/app/_ui/fil-candidature";
import { GestesAtelier } from "@/app/_ui/gestes-atelier";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Messages } from "@/app/_ui/messages";
import { TourCandidature } from "@/app/_ui/tour";
import { aEuLieu, isPasse } from "@/lib/appel/atelier/rules";
import { type CandidatureLue, findCandidature } from "@/lib/appel/candidature/queries";
import { isDesCoulisses, isOrganisateur, whyNot, whyNotModifier } from "@/lib/appel/candidature/rules";
import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";
import { lireEntourage } from "@/lib/appel/message/entourage";
import { NOM_ETAT_FICHE } from "@/lib/recueil/fiche/wording";
import { whyNotPresenter } from "@/lib/recueil/presentation/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { retirerAction } from "../actions.ts";
import { AppelClos } from "../appel-clos.tsx";
import { Documents } from "./documents.tsx";
import { EquipeCandidature } from "./equipe.tsx";

export default async function Page({ params, searchParams }: PageProps<"/espace/candidatures/[id]">) {
  const [{ id }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/espace/candidatures/${id}`);
  const c = isUuid(id) ? await findCandidature(actor, id) : undefined;
  if (!c || !isDesCoulisses(actor, c)) notFound();
  const instant = await now();
  const { contacts, intervenants, messages } = await lireEntourage(actor, c, pageDe(recherche.messages));
  const organise = isOrganisateur(actor, c);
  return (
    <div className="flex flex-col gap-10">
      <div>
        <EnTeteSalle titre={c.intitule || "Candidature sans titre"} surtitre={`Conférence ${c.annee}`}>
          <p className="flex flex-wrap items-center gap-3">
            <Etiquette ton={c.etat === "labellisee" ? "succes" : "attente"}>{NOM_ETAT_CANDIDATURE[c.etat]}</Etiquette>
            <TourCandidature c={c} instant={instant} lecteur="organisateur" />
          </p>
          {!whyNotPresenter(actor, c) && (
            <div>
              <LienBouton variante="secondaire" href={`/espace/candidatures/${id}/presentation`}>
                Modifier la présentation
              </LienBouton>
            </div>
          )}
          {!whyNotModifier(actor, c) && (
            <div className="flex flex-wrap gap-3">
              {organise && c.etat === "a_completer" && c.correctionsEnAttente > 0 && (
                <LienBouton href={`/espace/candidatures/${id}/corriger`}>
                  Corriger {pluriel(c.correctionsEnAttente, "champ")}
                </LienBouton>
              )}
              <LienBouton
                variante={c.correctionsEnAttente > 0 ? "secondaire" : "principal"}
                href={`/espace/candidatures/${id}/modifier`}
              >
                {c.etat === "a_completer" ? "Compléter" : "Continuer la candidature"}
              </LienBouton>
            </div>
          )}
        </EnTeteSalle>
        <AppelClos actor={actor} c={c} now={instant} />
        <FilCandidature c={c} />
      </div>
      <Motif c={c} />
      <CandidatureLueVue
        c={c}
        contacts={contacts}
        intervenants={intervenants}
        ateliers={<Ateliers c={c} organise={organise} instant={instant} />}
      />
      <Documents actor={actor} c={c} instant={instant} />
      <Messages c={c} actor={actor} lus={messages} page={recherche.messages} chemin={`/espace/candidatures/${id}`} />
      <EquipeCandidature actor={actor} c={c} />
      {!whyNot(actor, "retirer", c, instant) && (
        <div className="border-filet border-t pt-6">
          <ActeBouton
            action={retirerAction}
            input={{ id }}
            variante="danger"
            mots={{
              question: `Retirer « ${typographier(c.intitule) || "cette candidature"} » ?`,
              consequence:
                "La CRESS ne l’examinera pas. Un retrait ne se reprend pas ; vos réponses restent lisibles ici.",
              oui: "Retirer la candidature",
              fait: "La candidature est retirée",
              suite: "Rien de plus n’est attendu de vous.",
            }}
          >
            Retirer la candidature
          </ActeBouton>
        </div>
      )}
    </div>
  );
}

function Motif({ c }: { c: CandidatureLue }) {
  const motif =
    c.etat === "a_completer"
      ? c.complementDemande
      : c.etat === "label_retire"
        ? c.motifRetrait
        : c.etat === "refusee"
          ? c.motifDecision
          : null;
  if (!motif) return null;
  return (
    <div className="max-w-2xl border-accent border-l-2 pl-4">
      <p className="font-semibold">{c.etat === "a_completer" ? "La CRESS vous demande :" : "Motif :"}</p>
      <p className="whitespace-pre-line">{typographier(motif)}</p>
    </div>
  );
}

function Ateliers({ c, organise, instant }: { c: CandidatureLue; organise: boolean; instant: Date }) {
  const sansFiche = c.ateliers.some((a) => !a.ficheId && a.nombreDeclare !== null);
  return (
    <div className="flex flex-col gap-4">
      <ul>
        {c.ateliers.map((a) => (
          <li
            key={a.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-filet border-b py-3"
          >
            <span>
              <LigneAtelier a={a} places={a.jauge} />
            </span>
            {c.etat === "labellisee" && (
              <span className="flex flex-wrap items-center gap-x-4 text-petit">
                <GestesAtelier
                  id={a.id}
                  code={a.code}
                  etat={a.etat}
                  organise={organise && (a.etat === "reporte" || !isPasse(a, instant))}
                />
                {a.nombreDeclare !== null ? (
                  <LienPresence id={a.id} lien={organise}>
                    Présence : {a.nombreValide ?? a.nombreDeclare}
                  </LienPresence>
                ) : a.etat === "reporte" || a.etat === "annule" ? null : organise && aEuLieu(a, instant) ? (
                  <LienBouton variante="secondaire" href={`/espace/ateliers/${a.id}/presence`}>
                    Déclarer la présence
                  </LienBouton>
                ) : aEuLieu(a, instant) ? (
                  <span className="text-sourdine">Présence attendue</span>
                ) : (
                  <LienPresence id={a.id} lien={organise}>
                    {organise ? "Préparer la feuille de présence" : "À venir"}
                  </LienPresence>
                )}
                {a.ficheId && a.ficheEtat && (
                  <Link href={`/espace/fiches/${a.ficheId}`} className="inline-flex min-h-11 items-center">
                    Fiche {a.ficheCode ?? ""} : {NOM_ETAT_FICHE[a.ficheEtat].toLowerCase()}
                  </Link>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {organise && c.etat === "labellisee" && sansFiche && (
        <div>
          <LienBouton href={`/espace/candidatures/${c.id}/fiche/nouvelle`}>Écrire la fiche de synthèse</LienBouton>
        </div>
      )}
    </div>
  );
}

/** What is known of the attendance; for the organisers, the way to its page. */
function LienPresence({ id, lien, children }: { id: string; lien: boolean; children: ReactNode }) {
  if (!lien) return <span className="text-sourdine">{children}</span>;
  return (
    <Link href={`/espace/ateliers/${id}/presence`} className="inline-flex min-h-11 items-center">
      {children}
    </Link>
  );
}
