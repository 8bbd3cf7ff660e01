import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Vif } from "@/app/_ui/vif";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { compterAvancement } from "@/lib/conduite/avancement/compter";
import { etapes } from "@/lib/conduite/avancement/etapes";
import { listRetards } from "@/lib/conduite/avancement/retards";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { Devenir } from "./devenir.tsx";
import { Entrees } from "./entrees.tsx";
import { FilEdition } from "./fil-edition.tsx";
import { Retards } from "./retards.tsx";
import "./fil-edition.css";

export default async function Page({ params }: PageProps<"/cress/[annee]">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const jour = jourLocal(await now());
  const [comptes, retards] = await Promise.all([
    compterAvancement(actor, edition.id),
    listRetards(actor, edition.id, jour),
  ]);
  if (!comptes) notFound();
  return (
    <>
      <Vif sujets={[`edition:${edition.id}`]} />
      <EnTeteSalle
        titre={edition.intitule}
        surtitre={`Édition ${annee}, ${NOM_ETAT_EDITION[edition.etat].toLowerCase()}`}
      >
        <p className="text-sourdine">
          Appel jusqu’au {exposants(dateLongue(edition.dateClotureAppel))}. Ateliers du{" "}
          {exposants(dateLongue(edition.dateDebut))} au {exposants(dateLongue(edition.dateFin))}.{" "}
          {edition.etat !== "preparation" && <Link href={`/${annee}/programme`}>Voir le site public</Link>}
        </p>
      </EnTeteSalle>
      <section aria-labelledby="fil" className="pb-10">
        <h2 id="fil">Le fil de l’édition</h2>
        <p className="max-w-2xl pb-5 text-sourdine">
          {edition.etat === "preparation" ? (
            <>
              L’édition se prépare : le fil commencera avec la première candidature.{" "}
              <Link href={`/cress/${annee}/preparation`}>Voir ce qui manque pour l’ouvrir</Link>
            </>
          ) : (
            "Plein, ce qui est passé à la suite ; en pointillé, ce qui attend, avec la liste où le reprendre."
          )}
        </p>
        <FilEdition etapes={etapes(edition.annee, comptes)} />
      </section>
      <Retards retards={retards} annee={edition.annee} jour={jour} />
      <Devenir comptes={comptes.enonces} annee={edition.annee} />
      <Entrees annee={edition.annee} />
    </>
  );
}
