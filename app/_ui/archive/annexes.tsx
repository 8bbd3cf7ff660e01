import type { ReactNode } from "react";
import { direTexte } from "@/lib/socle/texte/phrases";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { direTaille } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { FichierNomme, PageArchive, VersionArchivee } from "@/lib/synthese/archive/contenu";
import { Blocs } from "../blocs.tsx";
import { exposants } from "../exposants.tsx";

/** What comes after the book, as the contents name it. */
export const TITRES_ANNEXES = [
  ["versions", "Les versions et leurs fichiers"],
  ["donnees", "Les données"],
  ["verification", "Vérifier"],
] as const;
type Cle = (typeof TITRES_ANNEXES)[number][0];

const jour = (instant: string) => exposants(dateLongue(jourLocal(new Date(instant))));

export function Annexes({ page: { versions, donnees } }: { page: PageArchive }) {
  const verifiables = versions.filter((v) => v.preuve);
  return (
    <>
      <Annexe cle="versions">
        {versions.map((v) => (
          <Version key={v.numero} version={v} />
        ))}
      </Annexe>
      <Annexe cle="donnees">
        <p className="max-w-[40rem]">
          Les mêmes codes que dans le texte. UTF-8 ; virgule entre les colonnes, « | » entre les valeurs d’une liste ;
          le CSV pour Excel et le tableur gardent le zéro de « 02 ». Licence Ouverte 2.0.
        </p>
        {donnees.map(({ titre, description, fichiers }) => (
          <section key={titre} className="flex flex-col gap-1 pt-4">
            <h3>{titre}</h3>
            <p className="max-w-[40rem] text-petit text-sourdine">{typographier(description)}</p>
            <Fichiers fichiers={fichiers} de={titre} />
          </section>
        ))}
      </Annexe>
      <Annexe cle="verification">
        <p className="max-w-[40rem]">
          SHA256SUMS donne l’empreinte de chaque fichier de l’archive : <code>sha256sum -c SHA256SUMS</code>.
        </p>
        {verifiables.map(({ numero, preuve, fichiers }) => (
          <div key={numero} className="flex max-w-[40rem] flex-col gap-2 pt-4">
            <h3>Version {numero}</h3>
            <p>
              L’empreinte de tous ses points et énoncés, imprimée à la fin du livre :{" "}
              <code className="break-all text-petit">{preuve?.racine}</code>
            </p>
            <p>Pour la refaire, dans son dossier, avec Node et sans réseau :</p>
            <code className="block overflow-x-auto rounded border border-filet bg-blanc px-4 py-3 text-petit">
              node verifier.mjs {donneesDe(fichiers)} preuve.json
            </code>
          </div>
        ))}
      </Annexe>
    </>
  );
}

/** The name of the data of a version, without its folder. */
const donneesDe = (fichiers: readonly FichierNomme[]) =>
  fichiers
    .find((f) => /-v\d+\.json$/.test(f.chemin))
    ?.chemin.split("/")
    .at(-1);

function Annexe({ cle, children }: { cle: Cle; children: ReactNode }) {
  return (
    <section id={cle} aria-labelledby={`${cle}-titre`} className="partie pt-16">
      <h2 id={`${cle}-titre`} className="pb-3 text-[1.5rem] md:text-[1.8rem]">
        {TITRES_ANNEXES.find(([c]) => c === cle)?.[1]}
      </h2>
      {children}
    </section>
  );
}

function Version({ version: { numero, publieeAt, note, errata, retraits, fichiers } }: { version: VersionArchivee }) {
  return (
    <section className="flex flex-col gap-2 border-filet border-b py-4">
      <h3>
        Version {numero}, publiée le {jour(publieeAt)}
      </h3>
      {note && <p className="max-w-[40rem]">Ce qu’elle change : {typographier(note)}</p>}
      {errata && (
        <div className="max-w-[40rem]">
          <p className="font-semibold">Elle corrige la version {numero - 1}</p>
          <Blocs blocs={direTexte(errata)} />
        </div>
      )}
      {retraits.map(({ nature, at }) => (
        <p key={at} className="max-w-[40rem] text-petit">
          Le {jour(at)}, {nature === "nom" ? "le nom d’une personne y a été masqué" : "une photo en a été retirée"}.
        </p>
      ))}
      <Fichiers fichiers={fichiers} de={`version ${numero}`} />
    </section>
  );
}

/** Files beside the page, each with its size. */
const Fichiers = ({ fichiers, de }: { fichiers: readonly FichierNomme[]; de: string }) => (
  <ul className="flex flex-wrap gap-x-6 text-petit">
    {fichiers.map(({ chemin, nom, taille }) => (
      <li key={chemin} className="inline-flex min-h-11 items-center gap-1.5">
        <a href={chemin}>
          {nom}
          <span className="sr-only">, {de}</span>
        </a>
        <span className="text-sourdine">{direTaille(taille)}</span>
      </li>
    ))}
  </ul>
);
