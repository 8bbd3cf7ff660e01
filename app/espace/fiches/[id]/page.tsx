import Link from "next/link";
import { notFound } from "next/navigation";
import { BilanLu } from "@/app/_ui/bilan-lu";
import { LienBouton } from "@/app/_ui/bouton";
import { CorrectionDemandee, Encadre } from "@/app/_ui/demande-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { Fil } from "@/app/_ui/fil";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Photos } from "@/app/_ui/photos";
import { Revisions } from "@/app/_ui/revisions-fiche";
import { SortsVue } from "@/app/_ui/sorts-enonces";
import { TourFiche } from "@/app/_ui/tour";
import { isOrganisateur } from "@/lib/appel/candidature/rules";
import { listDocuments, listSources } from "@/lib/recueil/depouillement/queries";
import { phrasePresence } from "@/lib/recueil/emargement/wording";
import { listCartesFiche } from "@/lib/recueil/fiche/corrections";
import { type AtelierDeFiche, type FicheLue, findFiche } from "@/lib/recueil/fiche/queries";
import { listRevisions } from "@/lib/recueil/fiche/revisions";
import { whyNotConfirmer, whyNotModifier, whyNotReprendre } from "@/lib/recueil/fiche/rules";
import { NOM_ETAT_FICHE } from "@/lib/recueil/fiche/wording";
import { listPhotos } from "@/lib/recueil/photo/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { instantLong } from "@/lib/socle/typographie/dates";
import { isUuid } from "@/lib/socle/uuid";
import { sortDesEnonces } from "@/lib/synthese/publication/sort";

export default async function Page({ params }: PageProps<"/espace/fiches/[id]">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f) notFound();
  const [sorts, revisions, cartes, sources, documents, photos] = await Promise.all([
    sortDesEnonces(actor, id),
    listRevisions(actor, id),
    listCartesFiche(actor, id),
    listSources(actor, id),
    listDocuments(actor, id),
    listPhotos(actor, id),
  ]);
  const champParChamp = f.etat === "a_corriger" && cartes.length > 0;
  return (
    <div className="flex flex-col gap-10">
      <div>
        <EnTeteSalle titre={f.intitule} surtitre={f.code ? `Fiche de synthèse ${f.code}` : "Fiche de synthèse"}>
          <p className="flex flex-wrap items-center gap-3">
            <Etiquette ton={f.etat === "validee" ? "succes" : "attente"}>{NOM_ETAT_FICHE[f.etat]}</Etiquette>
            <TourFiche f={f} instant={await now()} lecteur="organisateur" />
          </p>
          {whyNotConfirmer(actor, f, f.confirmation, f.revision) === null && (
            <Encadre titre="La CRESS a saisi cette fiche pour vous.">
              <p>Est-ce bien ce que vous avez dit ? Votre réponse est gardée avec la fiche.</p>
              <div className="pt-2">
                <LienBouton href={`/espace/fiches/${id}/confirmer`}>Relire et répondre</LienBouton>
              </div>
            </Encadre>
          )}
          {whyNotModifier(actor, f) === null && (
            <div>
              <LienBouton href={`/espace/fiches/${id}/${champParChamp ? "corriger" : "modifier"}`}>
                {f.etat === "a_corriger" ? "Corriger la fiche" : "Continuer la fiche"}
              </LienBouton>
            </div>
          )}
          <p className="flex flex-wrap gap-x-6">
            <a href={`/espace/fiches/${id}/modele.docx`} download className="inline-flex min-h-11 items-center">
              Modèle à remplir (DOCX)
            </a>
            <a href={`/espace/fiches/${id}/modele.pdf`} className="inline-flex min-h-11 items-center">
              Modèle à imprimer (PDF)
            </a>
            {whyNotReprendre(actor, f) === null && (photos.length > 0 || whyNotModifier(actor, f) === null) && (
              <Link href={`/espace/fiches/${id}/photos`} className="inline-flex min-h-11 items-center">
                {photos.length > 0 ? "Ajouter ou retirer des photos" : "Joindre des photos"}
              </Link>
            )}
            {(documents.length > 0 || whyNotModifier(actor, f) === null) && (
              <Link href={`/espace/fiches/${id}/documents`} className="inline-flex min-h-11 items-center">
                {documents.length > 0 ? `Documents reçus (${documents.length})` : "Envoyer une fiche déjà écrite"}
              </Link>
            )}
          </p>
        </EnTeteSalle>
        <FilFiche f={f} publiee={sorts.length > 0} />
      </div>
      {f.etat === "a_corriger" && f.correctionDemandee && <CorrectionDemandee texte={f.correctionDemandee} />}
      <SortsVue sorts={sorts} lettre={isOrganisateur(actor, f)} />
      {sorts.some((s) => s.motifEcart !== null) && (
        <p className="text-petit">
          <a href={`/espace/fiches/${id}/recu.json`} className="inline-flex min-h-11 items-center">
            Télécharger le reçu des énoncés écartés
          </a>
          {" "}: il permet de{" "}
          <a href={`/${sorts[0]?.annee}/synthese/v${sorts[0]?.numero}/preuve`}>vérifier qu’ils sont entrés</a>.
        </p>
      )}
      <Ateliers ateliers={f.ateliers} />
      <FicheLueVue f={f} sources={sources} />
      <Photos photos={photos} titre="Photos" />
      <BilanLu f={f} />
      <Revisions revisions={revisions} />
    </div>
  );
}

function FilFiche({ f, publiee }: { f: FicheLue; publiee: boolean }) {
  const enMain = f.etat === "brouillon" || f.etat === "a_corriger";
  return (
    <Fil
      titre="Avancement de la fiche"
      etapes={[
        { nom: f.etat === "a_corriger" ? "À corriger" : "Brouillon", fait: !enMain, enCours: enMain },
        {
          nom: "Remise",
          fait: f.etat === "validee",
          enCours: f.etat === "remise",
          detail: f.remiseAt ? instantLong(f.remiseAt) : undefined,
        },
        { nom: "Validée", fait: f.etat === "validee", detail: f.valideeAt ? instantLong(f.valideeAt) : undefined },
        { nom: "Dans la synthèse publiée", fait: publiee, enCours: !publiee && f.etat === "validee" },
      ]}
    />
  );
}

function Ateliers({ ateliers }: { ateliers: AtelierDeFiche[] }) {
  return (
    <section aria-labelledby="ateliers" className="flex max-w-2xl flex-col gap-2">
      <h2 id="ateliers">{ateliers.length > 1 ? "Ateliers couverts" : "Atelier couvert"}</h2>
      {ateliers.length === 0 && <p className="text-sourdine">Aucun atelier choisi.</p>}
      <ul>
        {ateliers.map((a) => (
          <li key={a.id} className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-b py-2">
            <span>
              <LigneAtelier a={a} />
            </span>
            {a.emargement && (
              <Link href={`/espace/ateliers/${a.id}/presence`} className="inline-flex min-h-11 items-center text-petit">
                {phrasePresence({ etat: a.emargement, nombreDeclare: a.nombreDeclare, nombreValide: a.nombreValide })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
