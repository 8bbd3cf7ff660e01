import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { BilanLu } from "@/app/_ui/bilan-lu";
import { LienBouton } from "@/app/_ui/bouton";
import { CorrectionLue } from "@/app/_ui/correction-lue";
import { CourrielsNonRemis } from "@/app/_ui/courriel-en-peine";
import { Encadre } from "@/app/_ui/demande-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { Journal } from "@/app/_ui/journal";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Photos } from "@/app/_ui/photos";
import { DifferencesFiche, Revisions } from "@/app/_ui/revisions-fiche";
import { TourFiche } from "@/app/_ui/tour";
import { Volet } from "@/app/_ui/volet";
import { listEchecsDe } from "@/lib/appel/trace/courriels";
import { listPasse } from "@/lib/appel/trace/passe";
import { lienJournal } from "@/lib/conduite/historique/filtre";
import { listDocuments, listSources } from "@/lib/recueil/depouillement/queries";
import { whyNot as whyNotPresence } from "@/lib/recueil/emargement/rules";
import { phrasePresence } from "@/lib/recueil/emargement/wording";
import { listCartesFiche, listChampsADemander } from "@/lib/recueil/fiche/corrections";
import { formulaireDe } from "@/lib/recueil/fiche/formulaire";
import { type AtelierDeFiche, type FicheLue, findFiche } from "@/lib/recueil/fiche/queries";
import { listRevisions, type RevisionLue } from "@/lib/recueil/fiche/revisions";
import { whyNot, whyNotModifier } from "@/lib/recueil/fiche/rules";
import { NOM_ETAT_FICHE, VERBE_FICHE } from "@/lib/recueil/fiche/wording";
import { listPhotos } from "@/lib/recueil/photo/queries";
import { type Actor, isInstructeur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { validerAction, validerPresenceAction } from "./actions.ts";
import { ConfirmationLue } from "./confirmation.tsx";
import { DemandeFiche } from "./demande.tsx";

export default async function Page({ params }: PageProps<"/cress/fiches/[id]">) {
  const { id } = await params;
  const actor = await requireActor(`/cress/fiches/${id}`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f || !isInstructeur(actor, f.editionId)) notFound();
  const [instant, revisions, cartes, sources, documents, photos, evenements] = await Promise.all([
    now(),
    listRevisions(actor, id),
    listCartesFiche(actor, id),
    listSources(actor, id),
    listDocuments(actor, id),
    listPhotos(actor, id),
    listPasse(actor, "fiche", id),
  ]);
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre={f.intitule}
        surtitre={<Link href={`/cress/${f.annee}/fiches`}>Fiches de synthèse {f.annee}</Link>}
      >
        <p>
          {f.code && <strong>{f.code} · </strong>}
          {f.organisateurs.map(typographier).join(", ")}
        </p>
        <p className="flex flex-wrap items-center gap-3">
          <Etiquette ton={f.etat === "validee" ? "succes" : "attente"}>{NOM_ETAT_FICHE[f.etat]}</Etiquette>
          <TourFiche f={f} instant={instant} lecteur="cress" />
        </p>
        {f.remiseAt && (
          <p className="text-petit text-sourdine">
            Remise le {exposants(instantLong(f.remiseAt))}
            {f.revision > 1 && `, révision ${f.revision}`}
          </p>
        )}
        {documents.length > 0 && (
          <p>
            <Link href={`/espace/fiches/${id}/documents`} className="inline-flex min-h-11 items-center">
              {pluriel(documents.length, "document reçu", "documents reçus")}
            </Link>
          </p>
        )}
        <ConfirmationLue f={f} />
        <Decision actor={actor} f={f} />
      </EnTeteSalle>
      <CourrielsNonRemis courriels={await listEchecsDe(actor, "fiche", id)} annee={f.annee} />
      {f.etat === "a_corriger" && f.correctionDemandee && (
        <Encadre titre="Correction demandée :">
          <p className="whitespace-pre-line">{typographier(f.correctionDemandee)}</p>
        </Encadre>
      )}
      {f.etat === "a_corriger" && cartes.length > 0 && (
        <section aria-labelledby="demande" className="max-w-2xl">
          <h2 id="demande">Ce que vous avez demandé</h2>
          <ul>
            {cartes.map((carte) => (
              <CorrectionLue key={carte.id} carte={carte} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="presences" className="flex max-w-3xl flex-col gap-2">
        <h2 id="presences">{f.ateliers.length > 1 ? "Ateliers et présences" : "Atelier et présence"}</h2>
        <ul>
          {f.ateliers.map((a) => (
            <li
              key={a.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-filet border-b py-3"
            >
              <span>
                <LigneAtelier a={a} />
              </span>
              <Presence actor={actor} f={f} a={a} instant={instant} />
            </li>
          ))}
        </ul>
      </section>
      <Lecture f={f} revisions={revisions}>
        <FicheLueVue f={f} sources={sources} />
        <BilanLu f={f} />
      </Lecture>
      <Photos photos={photos} titre="Photos" />
      {photos.length > 0 && (
        <p>
          <Link href={`/espace/fiches/${id}/photos`} className="inline-flex min-h-11 items-center">
            Retirer une photo
          </Link>
        </p>
      )}
      {whyNot(actor, "rouvrir", f) === null && (
        <section aria-labelledby="rouvrir" className="flex max-w-2xl flex-col gap-3">
          <h2 id="rouvrir">Rouvrir</h2>
          <p>Les mots validés restent dans la synthèse jusqu’à la validation de la correction.</p>
          <DemandeFiche id={id} transition="rouvrir" champs={champsADemander(f)} />
        </section>
      )}
      <Revisions revisions={revisions} />
      <Journal evenements={evenements} tout={lienJournal(`/cress/${f.annee}/journal`, { sujet: "fiche", id })} />
    </div>
  );
}

const champsADemander = (f: FicheLue) =>
  listChampsADemander(formulaireDe(f, f.rubriques), new Map(f.enonces.map((e) => [e.id, e.code])), f.rubriques);

/** Once sent back, what changed since the revision before comes first, and the whole is one click away. */
function Lecture({ f, revisions, children }: { f: FicheLue; revisions: RevisionLue[]; children: ReactNode }) {
  const derniere = revisions[0];
  if (f.etat !== "remise" || !derniere?.differences) return children;
  return (
    <>
      <section aria-labelledby="differences" className="flex max-w-2xl flex-col gap-4">
        <h2 id="differences">Ce qui a changé</h2>
        <DifferencesFiche differences={derniere.differences} />
      </section>
      <Volet titre="Lire la fiche entière" className="border-filet border-t pt-2">
        <div className="flex flex-col gap-10 pt-4">{children}</div>
      </Volet>
    </>
  );
}

/** The main action when the fiche waits for the CRESS, or the sentence that says why it is somebody else's. */
function Decision({ actor, f }: { actor: Actor; f: FicheLue }) {
  if (f.etat === "remise") {
    const refus = whyNot(actor, "valider", f);
    return (
      <div className="flex max-w-2xl flex-col gap-3">
        {refus === null ? (
          <ActeBouton
            action={validerAction}
            input={{ id: f.id }}
            mots={{
              question: `Valider la fiche ${f.code ?? ""} ?`,
              consequence: `${pluriel(f.enonces.length, "énoncé entre", "énoncés entrent")} dans la synthèse, chacun dans son chapitre ; le comité et les partenaires peuvent la lire.`,
              oui: "Valider",
              fait: `La fiche ${f.code ?? ""} est validée`,
              suite:
                "Ses énoncés attendent dans leur chapitre d’être repris ou écartés. Une erreur ? La fiche peut être rouverte.",
            }}
          >
            {VERBE_FICHE.valider}
          </ActeBouton>
        ) : (
          <p>{REFUS[refus]}</p>
        )}
        {whyNot(actor, "demander_correction", f) === null && (
          <DemandeFiche id={f.id} transition="demander_correction" champs={champsADemander(f)} />
        )}
      </div>
    );
  }
  if (whyNotModifier(actor, f) !== null) return null;
  return (
    <div>
      <LienBouton variante="secondaire" href={`/espace/fiches/${f.id}/modifier`}>
        Saisir pour l’organisateur
      </LienBouton>
      <Link href={`/espace/fiches/${f.id}/documents`} className="inline-flex min-h-11 items-center px-4">
        Transcrire un document reçu
      </Link>
    </div>
  );
}

function Presence({ actor, f, a, instant }: { actor: Actor; f: FicheLue; a: AtelierDeFiche; instant: Date }) {
  if (!a.emargement) return null;
  const faits = {
    etat: a.emargement,
    editionId: f.editionId,
    atelier: a,
    candidature: f.candidature,
    structures: f.structures,
    pressenties: f.pressenties,
    invitation: f.invitation,
  };
  const validable = a.nombreDeclare !== null && whyNotPresence(actor, "valider", faits, instant) === null;
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2 text-petit">
      {phrasePresence({ etat: a.emargement, nombreDeclare: a.nombreDeclare, nombreValide: a.nombreValide })}
      {validable && (
        <ActionBouton
          action={validerPresenceAction}
          input={{ id: a.id, nombre: String(a.nombreDeclare) }}
          variante="secondaire"
        >
          Valider {pluriel(a.nombreDeclare ?? 0, "personne")}
        </ActionBouton>
      )}
      {a.emargement !== "valide" && (
        <Link href={`/cress/ateliers/${a.id}/presence`} className="inline-flex min-h-11 items-center">
          {validable ? "Corriger le nombre" : "Voir"}
        </Link>
      )}
    </span>
  );
}
