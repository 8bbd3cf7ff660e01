import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { publicEdition } from "@/lib/appel/edition/queries";
import { env } from "@/lib/socle/env";
import { now } from "@/lib/socle/horloge/now";
import { instantLong } from "@/lib/socle/typographie/dates";
import { direTaille } from "@/lib/socle/typographie/nombre";
import { publicArchive } from "@/lib/synthese/archive/queries";
import { FORMATS_JEU, JEUX, type Jeu, NOMS_JEU } from "@/lib/synthese/donnees/jeux";
import { renderCatalogue } from "@/lib/synthese/donnees/schema";
import { listPublications } from "@/lib/synthese/version/queries";
import { Partie } from "../../_ui/accueil.tsx";
import { Deplier } from "../../_ui/barres.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]/donnees">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `Données ouvertes ${annee}`,
    description: `Ateliers, énoncés et chiffres de la conférence régionale de l’ESS ${annee}, à réutiliser librement : CSV, JSON, schéma.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]/donnees">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const [versions, archive, instant] = await Promise.all([
    listPublications(edition.id),
    publicArchive(edition.id),
    now(),
  ]);
  const base = `/${edition.annee}/donnees`;
  const catalogue = renderCatalogue({
    origine: env().NEXTAUTH_URL,
    annee: edition.annee,
    conference: edition.intitule,
    region: edition.regionNom,
  });
  return (
    <Cadre annee={edition.annee} courant="donnees">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Les données ouvertes">
        <p className="max-w-2xl">
          Les mêmes codes partout : l’atelier <strong>A12</strong>, la fiche <strong>F7</strong>, l’énoncé{" "}
          <strong>F7-03</strong>, le point <strong>P41</strong>. Un code n’est jamais réattribué.
        </p>
      </EnTete>
      {NOMS_JEU.map((nom) => {
        const { titre, description, vide, champs }: Jeu = JEUX[nom];
        const fichiers = Object.entries(FORMATS_JEU).map(([format, f]) => [`${base}/${nom}.${format}`, f.nom] as const);
        return (
          <JeuDeDonnees
            key={nom}
            id={nom}
            titre={titre}
            texte={
              vide === null
                ? `${description.replace(/\.$/, "")} : tel qu’il est le ${instantLong(instant)}.`
                : versions.length > 0
                  ? description
                  : vide
            }
            fichiers={[
              ...fichiers,
              [`${base}/${nom}.csv?variante=excel`, "CSV pour Excel"],
              ...(nom === "ateliers"
                ? ([
                    [`/${edition.annee}/programme.ics`, "Agenda (.ics)"],
                    [`/${edition.annee}/programme.atom`, "Fil (Atom)"],
                  ] as const)
                : []),
            ]}
            champs={champs}
          />
        );
      })}
      <JeuDeDonnees
        id="chiffres"
        titre="Les chiffres clés"
        texte="Les chiffres de la page du même nom, calculés au même instant que la demande."
        fichiers={[[`${base}/chiffres.json`, "JSON"]]}
      />
      {versions.length > 0 && (
        <JeuDeDonnees
          id="synthese"
          titre="La synthèse"
          texte="Chaque version est figée : elle ne change plus une fois publiée."
          fichiers={versions.flatMap((v) => [
            [`/${edition.annee}/synthese/v${v.numero}.json`, `Version ${v.numero} en JSON`] as const,
            [`/${edition.annee}/synthese/v${v.numero}.pdf`, `Version ${v.numero} en PDF`] as const,
          ])}
        />
      )}
      {archive && (
        <JeuDeDonnees
          id="archive"
          titre="Tout, pour plus tard"
          texte={`Une archive qui s’ouvre sans ce site, même sans réseau : la synthèse entière en une page, les fichiers de chaque version, les données, de quoi vérifier. Arrêtée le ${instantLong(archive.faiteAt)}.`}
          fichiers={[[`${base}/archive.zip`, `L’archive (ZIP, ${direTaille(archive.taille)})`]]}
        />
      )}
      <Partie id="integrer" titre="Le programme sur votre site">
        <div className="flex max-w-2xl flex-col gap-3">
          <p>
            Copiez cette ligne dans une page de votre site : le programme s’y affiche, toujours à jour. Les mêmes
            filtres que sur <a href={`/${edition.annee}/programme`}>le programme</a> s’ajoutent à l’adresse, par exemple{" "}
            <code>?departement=59</code>.
          </p>
          <pre className="whitespace-pre-wrap border border-filet bg-blanc p-3 text-petit">
            {`<iframe src="${env().NEXTAUTH_URL}/${edition.annee}/programme/integrer" title="Programme des ateliers ${edition.annee}" width="100%" height="800" loading="lazy"></iframe>`}
          </pre>
        </div>
      </Partie>
      <Partie id="schema" titre="Le schéma et la licence">
        <div className="flex max-w-2xl flex-col gap-3">
          <p>
            <a href={`${base}/schema.json`}>schema.json</a> décrit chaque colonne, au format Table Schema ;{" "}
            <a href={`${base}/catalogue.jsonld`}>catalogue.jsonld</a> décrit les jeux, en JSON-LD. Encodage UTF-8 ;
            virgule entre les colonnes, « | » entre les valeurs d’une liste, dates AAAA-MM-JJ. Les codes des communes et
            des départements sont des textes : le tableur (XLSX) et le CSV pour Excel gardent le zéro de « 02 » ;
            ailleurs, importez leurs colonnes comme du texte.
          </p>
          <p>
            Données sous <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a> :
            vous pouvez les réutiliser, y compris à titre commercial, en citant la source et la date de mise à jour.
            {edition.demonstration &&
              " Cette édition est une démonstration : ses textes sont fictifs et n’engagent pas les structures citées."}
          </p>
        </div>
      </Partie>
      <script type="application/ld+json">{JSON.stringify(catalogue).replaceAll("<", "\\u003c")}</script>
    </Cadre>
  );
}

function JeuDeDonnees(props: {
  id: string;
  titre: string;
  texte: string;
  fichiers: readonly (readonly [href: string, nom: string])[];
  champs?: readonly { name: string; description: string }[];
}) {
  return (
    <section
      aria-labelledby={props.id}
      className="mt-8 grid gap-x-12 gap-y-2 border-filet border-t pt-6 lg:grid-cols-[18rem_1fr]"
    >
      <h2 id={props.id}>{props.titre}</h2>
      <div className="max-w-2xl">
        <p>{props.texte}</p>
        <ul className="flex flex-wrap gap-x-6">
          {props.fichiers.map(([href, nom]) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                {nom}
                <span className="sr-only"> : {props.titre}</span>
              </a>
            </li>
          ))}
        </ul>
        {props.champs && (
          <Deplier titre="Voir les colonnes">
            <dl className="flex flex-col gap-2 text-petit">
              {props.champs.map((c) => (
                <div key={c.name}>
                  <dt className="font-mono font-semibold">{c.name}</dt>
                  <dd>{c.description}</dd>
                </div>
              ))}
            </dl>
          </Deplier>
        )}
      </div>
    </section>
  );
}
