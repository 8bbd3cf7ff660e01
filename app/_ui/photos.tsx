import { lienPhoto } from "@/lib/recueil/photo/lien";
import type { PhotoLue } from "@/lib/recueil/photo/queries";
import { typographier } from "@/lib/socle/typographie/texte";

type Photo = Pick<PhotoLue, "id" | "alt" | "credit" | "largeur" | "hauteur">;

/** One photo and who took it; what it shows is its alternative text. */
export function Photo({ photo }: { photo: Photo }) {
  return (
    <figure aria-label={`Photo : ${typographier(photo.credit)}`} className="flex flex-col gap-1">
      <img
        src={lienPhoto(photo.id)}
        alt={typographier(photo.alt)}
        width={photo.largeur}
        height={photo.hauteur}
        loading="lazy"
        className="h-auto w-full border border-filet"
      />
      <figcaption className="text-petit text-sourdine">Photo : {typographier(photo.credit)}</figcaption>
    </figure>
  );
}

/** The photos of a fiche or of an atelier; nothing when there are none. */
export function Photos({ photos, titre }: { photos: readonly Photo[]; titre: string }) {
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="photos" className="flex max-w-3xl flex-col gap-4">
      <h2 id="photos">{titre}</h2>
      <ul className="grid items-start gap-6 md:grid-cols-2">
        {photos.map((photo) => (
          <li key={photo.id}>
            <Photo photo={photo} />
          </li>
        ))}
      </ul>
    </section>
  );
}
