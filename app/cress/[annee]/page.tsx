import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { requireActor } from "@/lib/auth/current";
import { findEditionInstruite } from "@/lib/edition/queries";
import { NOM_ETAT_EDITION } from "@/lib/edition/wording";
import { grouper } from "@/lib/grouper";
import { dateLongue } from "@/lib/typographie/dates";
import { PAGES_EDITION } from "../pages-edition.ts";

export default async function Page({ params }: PageProps<"/cress/[annee]">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  return (
    <>
      <EnTeteSalle
        titre={edition.intitule}
        surtitre={`Édition ${annee}, ${NOM_ETAT_EDITION[edition.etat].toLowerCase()}`}
      >
        <p className="text-sourdine">
          Appel jusqu’au {exposants(dateLongue(edition.dateClotureAppel))}. Ateliers du{" "}
          {exposants(dateLongue(edition.dateDebut))} au {exposants(dateLongue(edition.dateFin))}.{" "}
          <Link href={`/${annee}/programme`}>Voir le site public</Link>
        </p>
      </EnTeteSalle>
      <div className="flex max-w-2xl flex-col gap-8">
        {[...grouper(PAGES_EDITION, (p) => p.moment)].map(([moment, pages]) => (
          <section key={moment} aria-labelledby={moment}>
            <h2 id={moment}>{moment}</h2>
            <ul>
              {pages.map(({ chemin, nom, aide }) => (
                <li key={chemin} className="border-filet border-b py-4">
                  <Link href={`/cress/${annee}/${chemin}`} className="font-semibold text-[1.1rem]">
                    {nom}
                  </Link>
                  <p className="text-sourdine">{aide}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
