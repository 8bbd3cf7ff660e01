import Link from "next/link";
import { notFound } from "next/navigation";
import { CourrielsNonRemis } from "@/app/_ui/courriel-en-peine";
import { DeclarationFormulaire } from "@/app/_ui/declaration-formulaire";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { Feuilles } from "@/app/_ui/feuilles";
import { Journal } from "@/app/_ui/journal";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Constats, RepartitionLue } from "@/app/_ui/presence-constats";
import { Rafales } from "@/app/_ui/rafales";
import { TourPresence } from "@/app/_ui/tour";
import { listEchecsDe } from "@/lib/appel/trace/courriels";
import { listPasse } from "@/lib/appel/trace/passe";
import { lienJournal } from "@/lib/conduite/historique/filtre";
import { listArrivees } from "@/lib/recueil/emargement/arrivees";
import { listFeuilles } from "@/lib/recueil/emargement/feuilles";
import { findEmargement, listVoisins } from "@/lib/recueil/emargement/queries";
import { rafales } from "@/lib/recueil/emargement/rafales";
import { whyNot, whyNotJoindre, whyNotTenir } from "@/lib/recueil/emargement/rules";
import { saisieDe } from "@/lib/recueil/emargement/schema";
import { NOM_ETAT_EMARGEMENT, phrasePresence, VERBE_EMARGEMENT } from "@/lib/recueil/emargement/wording";
import { isInstructeur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { declarerAction, retirerRafaleAction, tournerFeuilleAction } from "./actions.ts";
import { ValidationFormulaire } from "./validation.tsx";

export default async function Page({ params }: PageProps<"/cress/ateliers/[id]/presence">) {
  const { id } = await params;
  const actor = await requireActor(`/cress/ateliers/${id}/presence`);
  const e = isUuid(id) ? await findEmargement(actor, id) : undefined;
  if (!e || !isInstructeur(actor, e.editionId)) notFound();
  const instant = await now();
  const [feuilles, voisins, arrivees, evenements] = await Promise.all([
    listFeuilles(actor, id),
    listVoisins(actor, e),
    listArrivees(actor, id),
    listPasse(actor, "atelier", id),
  ]);
  const transition = e.etat === "attendu" ? "declarer" : "valider";
  const refus = whyNot(actor, transition, e, instant);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre={e.intitule} surtitre={`Validation de la présence, atelier ${e.code}`}>
        <p>{e.organisateurs.map(typographier).join(", ")}</p>
        <p>
          <LigneAtelier a={{ ...e.atelier, ...e, id }} />
        </p>
        <p className="flex flex-wrap items-center gap-3">
          {e.nombreDeclare === null ? (
            <Etiquette ton="attente">{NOM_ETAT_EMARGEMENT[e.etat]}</Etiquette>
          ) : (
            <strong>{phrasePresence(e)}</strong>
          )}
          <TourPresence e={e} instant={instant} lecteur="cress" />
        </p>
      </EnTeteSalle>
      <CourrielsNonRemis courriels={await listEchecsDe(actor, "atelier", id)} annee={e.annee} />
      <Constats e={{ ...e, feuilles: feuilles.length + e.feuillesEffacees }} />
      <Rafales
        id={id}
        rafales={rafales(
          arrivees.map((a) => a.at),
          e.jauge,
        )}
        retirer={whyNotTenir(actor, e) === null ? retirerRafaleAction : null}
      />
      <RepartitionLue r={e.repartition} />
      {feuilles.length > 0 && (
        <section aria-labelledby="feuilles" className="max-w-2xl">
          <h2 id="feuilles" className="pb-3">
            Feuille signée
          </h2>
          <Feuilles
            atelier={id}
            feuilles={feuilles}
            retirer={null}
            tourner={whyNotJoindre(actor, e, instant) === null ? tournerFeuilleAction : null}
          />
        </section>
      )}
      {refus !== null && e.etat !== "valide" && <p>{REFUS[refus]}</p>}
      {refus === null && transition === "valider" && (
        <ValidationFormulaire key={e.nombreDeclare} id={id} constats={{ ...e, voisins }} />
      )}
      {refus === null && transition === "declarer" && (
        <DeclarationFormulaire
          action={declarerAction}
          id={id}
          saisie={saisieDe(e.nombreDeclare, e.repartition)}
          aide="Pour le compte de l’organisateur."
          bouton={VERBE_EMARGEMENT.declarer}
          hybride={e.modalite === "hybride"}
          constats={{ ...e, voisins }}
        />
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
          <Link href={`/espace/ateliers/${id}/presence`} className="inline-flex min-h-11 items-center">
            Personnes signalées, code et feuilles
          </Link>
        </li>
        <li>
          <Link href={`/cress/${e.annee}/fiches`} className="inline-flex min-h-11 items-center">
            Fiches et présences {e.annee}
          </Link>
        </li>
      </ul>
      <Journal evenements={evenements} tout={lienJournal(`/cress/${e.annee}/journal`, { sujet: "atelier", id })} />
    </div>
  );
}
