import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { requireActor } from "@/lib/auth/current";
import { findEditionInstruite } from "@/lib/edition/queries";
import { NOM_ETAT_EDITION } from "@/lib/edition/wording";
import { dateLongue } from "@/lib/typographie/dates";

export const metadata: Metadata = { title: "Édition" };

const PAGES = [
  ["candidatures", "Candidatures", "Examiner, demander un complément, labelliser ou refuser."],
  ["annonces", "Annonces", "Relire les décisions préparées et leurs courriels, les annoncer ensemble."],
  ["couverture", "Couverture", "Départements, transitions, mois : ce qui manque, et qui inviter."],
  ["reglages", "Réglages", "Délais de réponse et de remise, réunions et quorum du comité."],
  ["kit", "Kit d’informations", "Les cinq documents de l’appel, leurs versions, et vos fichiers à leur place."],
  ["codes", "Codes de dépôt tardif", "Permettre à une structure de déposer après la clôture."],
  ["courriels", "Courriels", "Ceux qui ne sont pas arrivés, et pourquoi ; la personne à appeler qu’ils nomment."],
  ["fiches", "Présences et fiches", "Valider ce que les organisateurs ont remis."],
  ["attendues", "Retours attendus", "Qui doit encore remettre sa présence ou sa fiche, et le lui rappeler."],
  ["synthese", "Synthèse", "Reprendre ou écarter chaque énoncé, chapitre par chapitre."],
  ["publication", "Publication", "Vérifier, figer une version, la rendre publique."],
  ["coherence", "Contrôle de cohérence", "Les chiffres déjà publiés face aux chiffres calculés."],
] as const;

export default async function Page({ params }: PageProps<"/cress/[annee]">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  return (
    <>
      <EnTete titre={edition.intitule} surtitre={`Édition ${annee}, ${NOM_ETAT_EDITION[edition.etat].toLowerCase()}`}>
        <p className="text-sourdine">
          Appel jusqu’au {dateLongue(edition.dateClotureAppel)}. Ateliers du {dateLongue(edition.dateDebut)} au{" "}
          {dateLongue(edition.dateFin)}. <Link href={`/${annee}/programme`}>Voir le site public</Link>
        </p>
      </EnTete>
      <ul className="max-w-2xl">
        {PAGES.map(([chemin, nom, aide]) => (
          <li key={chemin} className="border-filet border-b py-4">
            <Link href={`/cress/${annee}/${chemin}`} className="font-semibold text-[1.1rem]">
              {nom}
            </Link>
            <p className="text-sourdine">{aide}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
