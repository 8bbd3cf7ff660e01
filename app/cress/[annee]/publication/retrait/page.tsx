import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { publicPhotosDeLEdition } from "@/lib/recueil/photo/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { typographier } from "@/lib/socle/typographie/texte";
import { Retrait } from "./retrait.tsx";

/** Masks a name in what is published, and leads to the photos of it: asked by the person, done by the CRESS. */
export default async function Page({ params }: PageProps<"/cress/[annee]/publication/retrait">) {
  const { annee } = await params;
  const edition = await findEditionInstruite(await requireActor(`/cress/${annee}/publication/retrait`), annee);
  if (!edition) notFound();
  const photos = await publicPhotosDeLEdition(edition.id);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <EnTeteSalle
        titre="Masquer un nom, retirer une photo"
        surtitre={<Link href={`/cress/${annee}/publication`}>Publication {annee}</Link>}
      >
        <p>
          Une personne peut demander que son nom ne soit plus lu. Il est masqué dans toutes les versions de la synthèse,
          dans leurs fichiers et dans les textes dont la suivante sera faite ; les anciens fichiers sont détruits.
          Chaque version dit, avec la date, qu’un nom y a été masqué, sans dire lequel.
        </p>
      </EnTeteSalle>
      <Retrait id={edition.id} ensuite={`/cress/${annee}/publication`} />
      <section aria-labelledby="photos" className="flex flex-col gap-3">
        <h2 id="photos">Retirer une photo</h2>
        {photos.length === 0 ? (
          <p>Aucune photo de cette édition n’est publiée.</p>
        ) : (
          <>
            <p>
              Une photo se retire sur la page de sa fiche, par ses organisateurs ou par vous : elle quitte aussitôt le
              programme, toutes les versions de la synthèse et leurs fichiers, qui se refont. Chaque version le dit,
              avec la date.
            </p>
            <ul>
              {photos.map((p) => (
                <li key={p.id} className="border-filet border-t">
                  <Link
                    href={`/espace/fiches/${p.ficheId}/photos`}
                    className="inline-flex min-h-11 items-center"
                    prefetch={false}
                  >
                    {typographier(`${p.ateliers.join(", ")} : ${p.alt}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
