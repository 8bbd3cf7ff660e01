import Link from "next/link";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { JournalLu } from "@/app/_ui/journal-lu/journal-lu";
import { requireAdministrateur } from "@/lib/socle/auth/current";

export default async function Page({ searchParams }: PageProps<"/administration/journal">) {
  const chemin = "/administration/journal";
  const [actor, recherche] = await Promise.all([requireAdministrateur(chemin), searchParams]);
  return (
    <>
      <EnTeteSalle titre="Journal" surtitre={<Link href="/administration">Administration</Link>}>
        <p className="max-w-2xl text-sourdine">
          Ce qui s’est passé dans toute l’instance, le plus récent d’abord. Les gestes de consolidation se lisent dans
          le journal de leur édition.
        </p>
      </EnTeteSalle>
      <JournalLu actor={actor} portee="instance" annee={null} chemin={chemin} recherche={recherche} />
    </>
  );
}
