import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { contactDe } from "@/lib/socle/courriel/contact";
import { EXPLICATIONS } from "@/lib/socle/courriel/explications";
import { placesRequises } from "@/lib/socle/courriel/modele";
import { listVersions } from "@/lib/socle/courriel/modeles";
import { NOM_COURRIEL } from "@/lib/socle/courriel/mots-type";
import { modeleOrigine, motsDOrigine } from "@/lib/socle/courriel/origine";
import { TYPES_COURRIEL } from "@/lib/socle/courriel/types";
import { env } from "@/lib/socle/env";
import { instantLong } from "@/lib/socle/typographie/dates";
import { restaurerModeleAction } from "../../actions.ts";
import { EcrireModele } from "./ecrire.tsx";

/** The model of one type of mail: its words, what may be named, how it reads, and its versions. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/courriels/modeles/[type]">) {
  const { annee, type: demande } = await params;
  const actor = await requireActor(`/cress/${annee}/courriels/modeles/${demande}`);
  const edition = await findEditionInstruite(actor, annee);
  const type = TYPES_COURRIEL.find((t) => t === demande);
  if (!edition || !type) notFound();
  const versions = await listVersions(actor, edition.id, type);
  const [derniere] = versions;
  const origine = modeleOrigine(type);
  const { version: reprise } = await searchParams;
  const choisie = versions.find((v) => String(v.version) === reprise) ?? derniere;
  const lequel = { editionId: edition.id, type, version: derniere?.version ?? 0 };
  const { contactNom: nom, contactTelephone: telephone, contactCourriel: courriel } = edition;
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre={NOM_COURRIEL[type]}
        surtitre={<Link href={`/cress/${annee}/courriels/modeles`}>Modèles de courriels, édition {annee}</Link>}
      >
        <p className="max-w-2xl">
          Les mots entre accolades sont remplacés, pour chaque courriel, par ce dont il parle. « Bonjour », la personne
          à appeler et la signature s’ajoutent seules.
        </p>
      </EnTeteSalle>
      <EcrireModele
        key={`${lequel.version}-${choisie?.version ?? 0}`}
        lequel={lequel}
        modele={{ sujet: choisie?.sujet ?? origine.sujet, corps: choisie?.corps ?? origine.corps }}
        mots={[...motsDOrigine(type)].map(([mot, exemple]) => ({ mot, exemple, dit: EXPLICATIONS[mot] ?? "" }))}
        requises={placesRequises(origine)}
        contact={contactDe({ nom, telephone, courriel })}
        origine={new URL(env().NEXTAUTH_URL).origin}
      />
      {derniere?.corps && (
        <section aria-labelledby="origine" className="flex max-w-2xl flex-col items-start gap-3">
          <h2 id="origine">Texte d’origine</h2>
          <p>Vos mots restent dans l’historique.</p>
          <ActionBouton action={restaurerModeleAction} input={lequel} variante="secondaire">
            Reprendre le texte d’origine
          </ActionBouton>
        </section>
      )}
      {versions.length > 0 && (
        <section aria-labelledby="historique">
          <h2 id="historique">Historique</h2>
          <ul>
            {versions.map((v) => (
              <li key={v.version} className="flex flex-wrap items-center gap-x-3">
                <span>
                  {v.corps ? `Version ${v.version}` : `Version ${v.version}, texte d’origine`},{" "}
                  {v.auteur ?? "une personne de la CRESS"}, {exposants(instantLong(v.at))}
                </span>
                {v.corps && v !== derniere && (
                  <Link
                    href={`/cress/${annee}/courriels/modeles/${type}?version=${v.version}`}
                    className="inline-flex min-h-11 items-center"
                  >
                    Relire et reprendre
                    <span className="sr-only"> la version {v.version}</span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
