import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { publicEdition } from "@/lib/appel/edition/queries";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { direTaille, pluriel } from "@/lib/socle/typographie/nombre";
import type { Preuve } from "@/lib/synthese/preuve/manifeste";
import { publicPreuve } from "@/lib/synthese/publication/preuve";
import { lireVersion } from "../../lire.ts";

type Props = PageProps<"/[annee]/synthese/[segment]/preuve">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { annee, segment: version } = await params;
  return {
    title: `Vérifier la synthèse ${annee}, version ${version.slice(1)}`,
    description: "Les empreintes de chaque point et de chaque énoncé, et comment les refaire soi-même.",
  };
}

/** How anybody checks a version: its hashes, its files, the script, and what was masked. */
export default async function Page({ params }: Props) {
  const { annee, segment: version } = await params;
  const numero = lireVersion(version);
  const edition = numero ? await publicEdition(annee) : undefined;
  const preuve = edition && numero ? await publicPreuve(edition.id, numero) : undefined;
  if (!edition || preuve === undefined) notFound();
  const base = `/${annee}/synthese/${version}`;
  return (
    <Cadre annee={edition.annee} courant="synthese">
      <EnTete
        surtitre={
          <a href={base}>
            Synthèse {annee}, version {version.slice(1)}
          </a>
        }
        titre="Vérifier cette version"
      />
      <div className="flex max-w-3xl flex-col gap-8">
        {preuve ? (
          <Empreintes preuve={preuve} base={base} />
        ) : (
          <p>Cette version a été publiée avant que les empreintes soient gardées : elle ne se vérifie pas.</p>
        )}
      </div>
    </Cadre>
  );
}

function Empreintes({ preuve, base }: { preuve: Preuve; base: string }) {
  const compter = (nature: string) => preuve.feuilles.filter((f) => f.nature === nature).length;
  const numero = preuve.version;
  return (
    <>
      <section className="flex flex-col gap-3" aria-labelledby="racine">
        <h2 id="racine">Ce qui est garanti</h2>
        <p>
          Chaque point et chaque énoncé a une empreinte : changez une lettre, elle change. Toutes ensemble donnent une
          seule empreinte, imprimée à la fin du document. Qui garde un exemplaire peut donc montrer, dans dix ans, ce
          qui a été publié.
        </p>
        <p className="break-all rounded border border-filet bg-blanc px-4 py-3 font-mono text-petit">{preuve.racine}</p>
        <p>
          {pluriel(compter("point"), "point")}, {pluriel(compter("enonce"), "énoncé publié", "énoncés publiés")} et{" "}
          {pluriel(compter("reserve"), "énoncé écarté", "énoncés écartés")}. Ces derniers ne sont pas publiés : leur
          empreinte est salée, seuls leurs organisateurs peuvent la refaire, avec le reçu de leur fiche.
        </p>
      </section>
      <section className="flex flex-col gap-3" aria-labelledby="verifier">
        <h2 id="verifier">Vérifier soi-même</h2>
        <ol className="flex list-decimal flex-col gap-2 pl-5">
          <li>
            Télécharger{" "}
            <a href={`${base}.json`} download={`v${numero}.json`}>
              les données
            </a>
            ,{" "}
            <a href={`${base}/preuve.json`} download="preuve.json">
              les empreintes
            </a>{" "}
            et <a href={`${base}/verifier.mjs`}>le programme de vérification</a>, dans un même dossier.
          </li>
          <li>
            Y lancer, avec Node installé et sans réseau :
            <code className="mt-1 block overflow-x-auto rounded border border-filet bg-blanc px-4 py-3 text-petit">
              node verifier.mjs v{numero}.json preuve.json --mots &quot;F7-03&quot;
            </code>
          </li>
          <li>
            Il dit si tout tient, et où sont allés les mots cherchés : un code d’énoncé, ou quelques mots d’une fiche.
          </li>
        </ol>
      </section>
      <section className="flex flex-col gap-3" aria-labelledby="fichiers">
        <h2 id="fichiers">Les fichiers de cette version</h2>
        <ul className="flex flex-col">
          {preuve.fichiers.map((f) => (
            <li key={f.sha256} className="flex flex-col border-filet border-t py-3">
              <span className="break-words font-semibold">{f.nom}</span>
              <span className="text-petit text-sourdine">
                {direTaille(f.taille)}
                {f.detruitAt && <>, détruit le {exposants(dateLongue(jourLocal(new Date(f.detruitAt))))}</>}
              </span>
              <span className="break-all font-mono text-petit">{f.sha256}</span>
            </li>
          ))}
        </ul>
      </section>
      {preuve.retraits.length > 0 && (
        <section className="flex flex-col gap-3" aria-labelledby="retraits">
          <h2 id="retraits">Ce qui a été masqué depuis</h2>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {preuve.retraits.map((r) => (
              <li key={r.at}>
                Le {exposants(dateLongue(jourLocal(new Date(r.at))))}, un nom a été masqué
                {r.codes.length > 0 && ` (${r.codes.join(", ")})`}. Les fichiers d’avant sont détruits, leur empreinte
                reste.
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
