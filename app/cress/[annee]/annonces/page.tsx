import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { findBoite } from "@/lib/appel/decision/queries";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { adresseBoite } from "./adresse.ts";
import { Annoncer } from "./annoncer.tsx";
import { Ligne } from "./ligne.tsx";
import { Lue } from "./lue.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/annonces">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/annonces`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const { lignes, courriels, empreinte } = await findBoite(actor, edition.id, await now());
  const lot = lignes.filter((l) => l.dansLeLot);
  const rang = Math.max(
    0,
    lignes.findIndex((l) => l.id === recherche.lire),
  );
  const lue = lignes[rang];
  const vers = (id?: string) => adresseBoite(annee, id);
  return (
    <>
      <EnTeteSalle titre="Annonces" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl text-sourdine">
          Les décisions préparées, avec les courriels exactement comme ils partiront. Personne d’autre que la CRESS ne
          les voit avant l’annonce.
        </p>
        <Annoncer
          editionId={edition.id}
          vus={lot.map((l) => ({ id: l.id, prepareeAt: l.prepareeAt.toISOString() }))}
          empreinte={empreinte}
          courriels={courriels}
        />
      </EnTeteSalle>
      {!lue ? (
        <Vide titre="Aucune décision préparée.">
          <Link href={`/cress/${annee}/candidatures?etat=soumise`}>Ouvrez une candidature à examiner</Link>, et préparez
          sa décision : elle viendra ici.
        </Vide>
      ) : (
        <div className="flex flex-col gap-10 lg:grid lg:grid-cols-[22rem_minmax(0,1fr)]">
          <section aria-labelledby="lot">
            <h2 id="lot">{pluriel(lignes.length, "décision préparée", "décisions préparées")}</h2>
            <ol>
              {lignes.map((l) => (
                <Ligne key={l.id} ligne={l} lue={l === lue} lire={vers(l.id)} />
              ))}
            </ol>
          </section>
          <Lue
            ligne={lue}
            rang={rang + 1}
            total={lignes.length}
            precedente={lignes[rang - 1] && vers(lignes[rang - 1]?.id)}
            suivante={lignes[rang + 1] && vers(lignes[rang + 1]?.id)}
            apresRetrait={vers()}
          />
        </div>
      )}
    </>
  );
}
