import Link from "next/link";
import { notFound } from "next/navigation";
import { auteurDe } from "@/app/_ui/auteur";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { LienPublic } from "@/app/_ui/lien-public";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { adresseVersion, type CleKit, NOM_FORMAT_KIT } from "@/lib/recueil/kit/documents";
import { type DocumentDuKit, listVersions, publicKit, type VersionDuKit } from "@/lib/recueil/kit/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { Publier } from "./publier.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/kit">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/kit`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [documents, versions] = await Promise.all([publicKit(edition.id), listVersions(actor, edition.id)]);
  return (
    <>
      <EnTeteSalle titre="Kit d’informations" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Ce que les organisateurs trouvent sur{" "}
          <LienPublic etat={edition.etat} href={`/${annee}/appel#kit`}>
            la page de l’appel
          </LienPublic>
          . Une version publiée ne change plus : ses données sont celles de ce jour-là. Publiez-en une nouvelle quand le
          calendrier ou les consignes changent, ou mettez votre fichier à sa place.
        </p>
      </EnTeteSalle>
      {documents.length === 0 && <p className="text-sourdine">Cette édition n’a pas de kit.</p>}
      <div className="flex max-w-3xl flex-col gap-10">
        {documents.map((d) => (
          <Document key={d.id} annee={edition.annee} d={d} versions={versions.filter((v) => v.documentId === d.id)} />
        ))}
      </div>
    </>
  );
}

function Document({ annee, d, versions }: { annee: number; d: DocumentDuKit; versions: VersionDuKit[] }) {
  const [derniere, ...avant] = versions;
  return (
    <section aria-labelledby={d.cle} className="flex flex-col gap-3 border-filet border-t pt-5">
      <h2 id={d.cle}>{typographier(d.titre)}</h2>
      {derniere ? (
        <Version annee={annee} cle={d.cle} titre={typographier(d.titre)} v={derniere} />
      ) : (
        <p className="text-sourdine">Aucune version publiée : la page de l’appel ne l’offre pas encore.</p>
      )}
      {avant.length > 0 && (
        <Volet titre={pluriel(avant.length, "version précédente", "versions précédentes")}>
          <ol className="flex flex-col gap-4 border-filet border-l pl-5">
            {avant.map((v) => (
              <li key={v.numero}>
                <Version annee={annee} cle={d.cle} titre={typographier(d.titre)} v={v} />
              </li>
            ))}
          </ol>
        </Volet>
      )}
      <Publier id={d.id} titre={typographier(d.titre)} lue={derniere?.numero ?? 0} />
    </section>
  );
}

function Version({ annee, cle, titre, v }: { annee: number; cle: CleKit; titre: string; v: VersionDuKit }) {
  return (
    <div>
      <p>
        <strong>v{v.numero}</strong>, {v.genere ? "générée" : "fichier de la CRESS"}
        <span className="text-petit text-sourdine">
          , publiée le {exposants(instantLong(v.publieeAt))} par {auteurDe(v)}
        </span>
      </p>
      {v.note && <p>Ce qui a changé : {typographier(v.note)}</p>}
      <ul className="flex flex-wrap gap-x-6">
        {v.fichiers.map(({ format, taille }) => (
          <li key={format}>
            <a href={adresseVersion(annee, cle, v.numero, format)} className="inline-flex min-h-11 items-center">
              {NOM_FORMAT_KIT[format]}, {tailleEnMots(taille)}
              <span className="sr-only">
                {" "}
                ({titre}, version {v.numero})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
