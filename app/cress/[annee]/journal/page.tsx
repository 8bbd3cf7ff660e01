import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { JournalLu } from "@/app/_ui/journal-lu/journal-lu";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/journal">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const chemin = `/cress/${annee}/journal`;
  const actor = await requireActor(chemin);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  return (
    <>
      <EnTeteSalle titre="Journal" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl text-sourdine">
          Ce qui s’est passé dans l’édition, le plus récent d’abord. Rien ne s’y efface ni ne s’y récrit.
        </p>
      </EnTeteSalle>
      <JournalLu
        actor={actor}
        portee={{ editionId: edition.id }}
        annee={edition.annee}
        chemin={chemin}
        recherche={recherche}
      />
    </>
  );
}
