import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { FicheLueVue, LigneAtelierFiche } from "@/app/_ui/fiche-lue";
import { Photos } from "@/app/_ui/photos";
import { isComite } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/current";
import { findFicheValidee } from "@/lib/fiche/queries";
import { listPhotos } from "@/lib/photo/queries";
import { dateLongue, jourDeParis } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { isUuid } from "@/lib/uuid";

export default async function Page({ params }: PageProps<"/comite/fiches/[id]">) {
  const { id } = await params;
  const actor = await requireActor(`/comite/fiches/${id}`);
  const f = isUuid(id) && isComite(actor) ? await findFicheValidee(actor, id) : undefined;
  if (!f) notFound();
  const photos = await listPhotos(actor, id);
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre={f.intitule}
        surtitre={<Link href={`/comite/${f.annee}/fiches`}>Fiches validées {f.annee}</Link>}
      >
        <p>
          <strong>{f.code} · </strong>
          {f.organisateurs.map(typographier).join(", ")}
        </p>
        <ul>
          {f.ateliers.map((a) => (
            <li key={a.id}>
              <LigneAtelierFiche a={a} />
            </li>
          ))}
        </ul>
        {f.valideeAt && (
          <p className="text-petit text-sourdine">Validée le {exposants(dateLongue(jourDeParis(f.valideeAt)))}</p>
        )}
      </EnTeteSalle>
      <FicheLueVue
        problematique={f.problematique}
        deroule={f.deroule}
        enonces={f.enonces}
        verbatims={f.verbatims}
        suites={f.suites}
      />
      <Photos photos={photos} titre="Photos" />
    </div>
  );
}
