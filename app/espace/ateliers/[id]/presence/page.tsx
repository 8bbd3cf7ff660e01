import Link from "next/link";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { DeclarationFormulaire } from "@/app/_ui/declaration-formulaire";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { TourPresence } from "@/app/_ui/tour";
import { isDesCoulisses } from "@/lib/appel/candidature/rules";
import { type EmargementLu, findEmargement, listVoisins } from "@/lib/recueil/emargement/queries";
import { voitLesNoms, whyNot } from "@/lib/recueil/emargement/rules";
import { saisieDe } from "@/lib/recueil/emargement/schema";
import { NOM_ETAT_EMARGEMENT, phrasePresence } from "@/lib/recueil/emargement/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { declarerAction } from "./actions.ts";
import { Arrivees } from "./arrivees.tsx";
import { FeuillesSignees } from "./feuilles-signees.tsx";

export default async function Page({ params }: PageProps<"/espace/ateliers/[id]/presence">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/ateliers/${id}/presence`);
  const e = isUuid(id) ? await findEmargement(actor, id) : undefined;
  if (!e || !isDesCoulisses(actor, e)) notFound();
  const instant = await now();
  const refus = whyNot(actor, "declarer", e, instant);
  const declaree = e.nombreDeclare !== null;
  const aVenir = refus === "atelier_a_venir";
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre={e.intitule} surtitre={`Présence à l’atelier ${e.code}`}>
        <p>
          <LigneAtelier a={{ ...e.atelier, ...e, id }} />
        </p>
        <p className="flex flex-wrap items-center gap-3">
          {e.nombreDeclare === null ? (
            <Etiquette ton={aVenir ? "neutre" : "attente"}>
              {aVenir ? "Atelier à venir" : NOM_ETAT_EMARGEMENT[e.etat]}
            </Etiquette>
          ) : (
            <strong>{phrasePresence(e)}</strong>
          )}
          <TourPresence e={e} instant={instant} lecteur="organisateur" />
        </p>
        {e.motifValidation && <p>Motif de l’écart : {typographier(e.motifValidation)}</p>}
      </EnTeteSalle>
      {declaree && <Suite e={e} />}
      {refus === null ? (
        <DeclarationFormulaire
          key={e.declareAt?.getTime()}
          action={declarerAction}
          id={id}
          saisie={saisieDe(e.nombreDeclare, e.repartition)}
          hybride={e.modalite === "hybride"}
          constats={{ ...e, voisins: await listVoisins(actor, e) }}
          aide="Toutes les personnes dans la salle et en visio, vous compris. En chiffres ; 0 si personne n’est venu."
          bouton={declaree ? "Corriger la présence" : "Déclarer la présence"}
          variante={declaree ? "secondaire" : "principal"}
        />
      ) : (
        e.etat !== "valide" && (
          <p>{aVenir ? "Une fois l’atelier passé, vous direz ici combien de personnes sont venues." : REFUS[refus]}</p>
        )
      )}
      {voitLesNoms(actor, e) && (
        <>
          <Arrivees actor={actor} e={e} instant={instant} />
          <FeuillesSignees actor={actor} e={e} instant={instant} />
        </>
      )}
      {!declaree && <Suite e={e} />}
    </div>
  );
}

/** What comes after the count: at the end of the page before it, first thing once it is told. */
function Suite({ e }: { e: EmargementLu }) {
  return (
    <section aria-labelledby="suite" className="flex max-w-2xl flex-col gap-3">
      <h2 id="suite">Et ensuite</h2>
      {e.nombreDeclare === null ? (
        <p>Une fois la présence déclarée, vous écrirez la fiche de synthèse de l’atelier.</p>
      ) : (
        <>
          <p>
            {e.ficheId
              ? "L’atelier a sa fiche de synthèse : ce qu’il a fait ressortir, une idée par ligne."
              : `Il reste à écrire la fiche de synthèse${e.echeanceRestitution ? ` au plus tard le ${dateLongue(e.echeanceRestitution)}` : ""} : ce que l’atelier a fait ressortir, une idée par ligne.`}
          </p>
          <div>
            <LienBouton
              href={
                e.ficheId ? `/espace/fiches/${e.ficheId}` : `/espace/candidatures/${e.candidatureId}/fiche/nouvelle`
              }
            >
              {e.ficheId ? "Voir la fiche de synthèse" : "Écrire la fiche de synthèse"}
            </LienBouton>
          </div>
        </>
      )}
      <p>
        <Link href={`/espace/candidatures/${e.candidatureId}`} className="inline-flex min-h-11 items-center">
          Revenir à la candidature
        </Link>
      </p>
    </section>
  );
}
