import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Journal } from "@/app/_ui/journal";
import { calendrierEnMots, delaisEnMots } from "@/lib/appel/edition/appel";
import { type Edition, findEditionInstruite, listTransitions } from "@/lib/appel/edition/queries";
import { whyNotRegler } from "@/lib/appel/edition/rules";
import type { FicheEditionSaisie } from "@/lib/appel/edition/schema";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { listProposees } from "@/lib/conduite/administration/proposees";
import { direRole } from "@/lib/conduite/administration/wording";
import { findPreparation } from "@/lib/conduite/preparation/lire";
import { type Manque, manquesDe } from "@/lib/conduite/preparation/manques";
import { isAdministrateur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { listEvenementsEdition } from "@/lib/socle/journal/queries";
import { REFUS } from "@/lib/socle/refus";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { ChangerEtat } from "./etat.tsx";
import { FormulaireEdition } from "./formulaire.tsx";
import { Proposees } from "./proposees.tsx";

const ETAT_TYPES = new Set(["creer", "modifier", "ouvrir", "cloturer", "archiver", "rouvrir"]);

export default async function Page({ params }: PageProps<"/cress/[annee]/preparation">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/preparation`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [preparation, transitions, proposees, evenements, instant] = await Promise.all([
    findPreparation(actor, edition.id),
    listTransitions(edition.id),
    listProposees(actor, edition),
    listEvenementsEdition(actor, edition.id),
    now(),
  ]);
  if (!preparation) notFound();
  const { faits, enCours } = preparation;
  const refus = whyNotRegler(actor, edition, edition.versionReglages);
  return (
    <>
      <EnTeteSalle
        titre="Préparation"
        surtitre={
          <>
            <Link href={`/cress/${annee}`}>Édition {annee}</Link>, {NOM_ETAT_EDITION[edition.etat].toLowerCase()}
          </>
        }
      />
      <div className="flex flex-col gap-12">
        <section aria-labelledby="manques" className="flex max-w-2xl flex-col gap-4">
          <h2 id="manques">Ce qui manque</h2>
          <Manques
            manques={manquesDe(faits, jourLocal(instant), isAdministrateur(actor))}
            ouvrable={edition.etat === "preparation"}
          />
          <ChangerEtat edition={edition} enCours={enCours} />
          {edition.dateFin < jourLocal(instant) && (edition.etat === "preparation" || edition.etat === "cloturee") && (
            <p>
              Cette édition est passée :{" "}
              <Link href={`/cress/${annee}/preparation/liste`}>ses ateliers se reprennent d’un tableau</Link>, sans
              candidature ni courriel.
            </p>
          )}
          {edition.etat === "ouverte" && (
            <p>
              Les dépôts se clôturent sur la page <Link href={`/cress/${annee}/publication`}>Publication</Link>, une
              fois l’appel terminé ; l’édition s’archive ensuite.
            </p>
          )}
        </section>
        {proposees.length > 0 && (
          <section aria-labelledby="proposees" className="flex max-w-2xl flex-col gap-4 print:hidden">
            <h2 id="proposees">Les personnes de l’édition précédente</h2>
            <Proposees
              editionId={edition.id}
              options={proposees.map((r) => ({ value: r.id, label: r.nom ?? r.courriel, aide: direRole(r) }))}
            />
          </section>
        )}
        {refus ? (
          <p>{REFUS[refus]}</p>
        ) : (
          <FormulaireEdition
            id={edition.id}
            version={edition.versionReglages}
            ouverte={edition.etat !== "preparation"}
            saisie={saisieDe(edition, transitions)}
          />
        )}
        <section aria-labelledby="echeances" className="max-w-2xl">
          <h2 id="echeances">Toutes les échéances</h2>
          <dl className="grid gap-x-8 md:grid-cols-[16rem_1fr]">
            {[...calendrierEnMots(edition), ...delaisEnMots(edition)].map(({ nom, quand }) => (
              <div key={nom} className="contents">
                <dt className="pt-3 font-semibold">{nom}</dt>
                <dd className="md:pt-3">{exposants(quand)}</dd>
              </div>
            ))}
          </dl>
          <p className="pt-3 text-sourdine">
            Les délais et les réunions du comité se changent dans les{" "}
            <Link href={`/cress/${annee}/reglages`}>réglages</Link>, les rappels sur la page des{" "}
            <Link href={`/cress/${annee}/attendues`}>retours attendus</Link>.
          </p>
        </section>
        <Journal evenements={evenements.filter((e) => ETAT_TYPES.has(e.type))} />
      </div>
    </>
  );
}

function Manques({ manques, ouvrable }: { manques: readonly Manque[]; ouvrable: boolean }) {
  if (manques.length === 0) return <p>Rien ne manque.</p>;
  const bloquants = manques.filter((m) => m.bloque).length;
  return (
    <>
      {ouvrable && (
        <p>
          {bloquants > 0
            ? `L’édition ne peut pas encore ouvrir : ${pluriel(bloquants, "réponse manque", "réponses manquent")}.`
            : "L’édition peut ouvrir. Ceci peut attendre :"}
        </p>
      )}
      <ul>
        {manques.map((m) => (
          <li key={m.cle} className="border-filet border-b">
            <Link href={m.href} className={`flex min-h-11 items-center ${m.bloque ? "font-semibold" : ""}`}>
              {m.quoi}
              {m.bloque && ouvrable && <span className="sr-only"> (indispensable)</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const saisieDe = (e: Edition, transitions: Awaited<ReturnType<typeof listTransitions>>): FicheEditionSaisie => ({
  intitule: e.intitule,
  presentation: e.presentation,
  coOrganisateurs: e.coOrganisateurs.join("\n"),
  dateWebinaire: e.dateWebinaire ?? "",
  dateOuvertureAppel: e.dateOuvertureAppel,
  dateClotureAppel: e.dateClotureAppel,
  dateLancement: e.dateLancement ?? "",
  dateDebut: e.dateDebut,
  dateFin: e.dateFin,
  dateCloture: e.dateCloture,
  transitions: transitions.map(({ id, libelle, question, code, couleur, marque }) => ({
    id,
    libelle,
    question,
    code,
    couleur,
    marque,
  })),
  categories: e.categories,
});
