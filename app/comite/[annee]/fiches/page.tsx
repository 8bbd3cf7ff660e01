import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Transitions } from "@/app/_ui/marque";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { listEditionsSuivies, listFichesValidees, PAR_PAGE } from "@/lib/fiche/queries";
import { pageDe } from "@/lib/page";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/fiches">) {
  const { annee } = await params;
  const recherche = await searchParams;
  const actor = await requireActor(`/comite/${annee}/fiches`);
  const edition = (await listEditionsSuivies(actor)).find((e) => String(e.annee) === annee);
  if (!edition) notFound();
  const page = pageDe(recherche.page);
  const { rows, total } = await listFichesValidees(actor, edition.id, page);
  return (
    <>
      <EnTeteSalle titre="Fiches validées" surtitre={`Édition ${annee}`}>
        <p className="text-sourdine">{pluriel(total, "fiche")}</p>
      </EnTeteSalle>
      {rows.length === 0 ? (
        <Vide titre="Aucune fiche validée pour l’instant.">Chaque fiche paraît ici dès que la CRESS l’a validée.</Vide>
      ) : (
        <ul className="max-w-3xl">
          {rows.map((f) => (
            <li key={f.id} className="flex flex-col gap-1 border-filet border-b py-4">
              <Link href={`/comite/fiches/${f.id}`} className="inline-flex min-h-11 items-center font-semibold">
                {f.code} · {typographier(f.intitule)}
              </Link>
              <p className="text-petit text-sourdine">
                {f.organisateurs.map(typographier).join(", ")} · {f.ateliers.join(", ")}
              </p>
              <Transitions codes={f.transitions} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} total={total} parPage={PAR_PAGE} href={(p) => `/comite/${annee}/fiches?page=${p}`} />
    </>
  );
}
