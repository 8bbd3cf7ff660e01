import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { Fleches } from "@/app/_ui/fleches";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Photos } from "@/app/_ui/photos";
import { findFicheValidee } from "@/lib/recueil/fiche/lecture";
import { listPhotos } from "@/lib/recueil/photo/queries";
import { isComite } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { findFichesVoisines } from "@/lib/synthese/comite/fiches";
import { lienFiches, lireFiltreFiches } from "@/lib/synthese/comite/filtre-fiches";
import { Lecture } from "./lecture.tsx";

export default async function Page({ params, searchParams }: PageProps<"/comite/fiches/[id]">) {
  const [{ id }, recherche] = await Promise.all([params, searchParams]);
  const filtre = lireFiltreFiches(recherche);
  const adresse = (fiche: string) => lienFiches(`/comite/fiches/${fiche}`, filtre);
  const actor = await requireActor(adresse(id));
  const f = isUuid(id) && isComite(actor) ? await findFicheValidee(actor, id) : undefined;
  if (!f) notFound();
  const [photos, place] = await Promise.all([
    listPhotos(actor, id),
    findFichesVoisines(actor, f.editionId, filtre, id),
  ]);
  const { depuis: _, ...liste } = filtre;
  const avant = place?.precedente ? adresse(place.precedente) : undefined;
  const apres = place?.suivante ? adresse(place.suivante) : undefined;
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre={f.intitule}
        surtitre={<Link href={lienFiches(`/comite/${f.annee}/fiches`, liste)}>Fiches validées {f.annee}</Link>}
      >
        <p>
          <strong>{f.code} · </strong>
          {f.organisateurs.map(typographier).join(", ")}
        </p>
        <ul>
          {f.ateliers.map((a) => (
            <li key={a.id}>
              <LigneAtelier a={a} />
            </li>
          ))}
        </ul>
        {f.valideeAt && (
          <p className="text-petit text-sourdine">Validée le {exposants(dateLongue(jourLocal(f.valideeAt)))}</p>
        )}
        <Voisines avant={avant} apres={apres} place={place} />
        {place && <Lecture key={id} id={id} nonLue={place.nonLue} />}
      </EnTeteSalle>
      <FicheLueVue f={f} />
      <Photos photos={photos} titre="Photos" />
      <Fleches avant={avant} apres={apres} />
      <Voisines avant={avant} apres={apres} place={place} fin />
    </div>
  );
}

/** The fiche before and the one after in the list one comes from, at both ends of the page. */
function Voisines({
  avant,
  apres,
  place,
  fin = false,
}: {
  avant: string | undefined;
  apres: string | undefined;
  place: { rang: number | null; total: number } | undefined;
  fin?: boolean;
}) {
  if (!avant && !apres) return null;
  const lien = "inline-flex min-h-11 items-center";
  return (
    <nav
      aria-label={fin ? "Fiches voisines, en bas" : "Fiches voisines"}
      className={`flex flex-wrap items-center gap-x-6 ${fin ? "border-filet border-t pt-2" : ""}`}
    >
      {avant && (
        <Link href={avant} className={lien}>
          Précédente
        </Link>
      )}
      {place?.rang && (
        <span className="text-sourdine">
          {place.rang} sur {place.total}
        </span>
      )}
      {apres && (
        <Link href={apres} className={lien}>
          Suivante
        </Link>
      )}
    </nav>
  );
}
