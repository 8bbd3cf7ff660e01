import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotModifier, whyNotReprendre } from "@/lib/recueil/fiche/rules";
import { PHOTOS_MAX } from "@/lib/recueil/photo/accords";
import { listPhotos } from "@/lib/recueil/photo/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { isUuid } from "@/lib/socle/uuid";
import { JoindrePhoto } from "./joindre.tsx";
import { UnePhoto } from "./une-photo.tsx";

export default async function Page({ params }: PageProps<"/espace/fiches/[id]/photos">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/photos`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f || whyNotReprendre(actor, f) !== null) notFound();
  const photos = await listPhotos(actor, id);
  const ouverte = whyNotModifier(actor, f) === null;
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre="Photos"
        surtitre={<Link href={`/espace/fiches/${id}${ouverte ? "/modifier" : ""}`}>{f.intitule}</Link>}
      >
        <p className="max-w-2xl">
          Une fois la fiche validée, elles paraissent sur la page publique de l’atelier. Vous pouvez en retirer une à
          tout moment : elle disparaît aussitôt partout.
        </p>
      </EnTeteSalle>
      <section aria-labelledby="jointes" className="flex flex-col gap-4">
        <h2 id="jointes">Photos jointes</h2>
        {photos.length === 0 ? (
          <Vide titre="Aucune photo pour l’instant." />
        ) : (
          <ul className="grid items-start gap-8 md:grid-cols-2 lg:grid-cols-3">
            {photos.map((photo) => (
              <li key={photo.id}>
                <UnePhoto photo={photo} ouverte={ouverte && photo.revision >= f.revision} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {!ouverte ? null : photos.length >= PHOTOS_MAX ? (
        <p className="text-sourdine">{REFUS.trop_de_photos}</p>
      ) : (
        <JoindrePhoto key={photos.length} fiche={id} />
      )}
    </div>
  );
}
