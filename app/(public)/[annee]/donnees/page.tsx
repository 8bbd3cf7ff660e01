import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { CHAMPS_ATELIER, CHAMPS_ENONCE } from "@/lib/donnees/tables";
import { publicEdition } from "@/lib/edition/queries";
import { now } from "@/lib/horloge/now";
import { listPublications } from "@/lib/publication/queries";
import { instantLong } from "@/lib/typographie/dates";
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
  const [versions, instant] = await Promise.all([listPublications(edition.id), now()]);
  const base = `/${edition.annee}/donnees`;
  return (
    <Cadre annee={edition.annee} courant="donnees">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Les données ouvertes">
        <p className="max-w-2xl">
          Les mêmes codes partout : l’atelier <strong>A12</strong>, la fiche <strong>F7</strong>, l’énoncé{" "}
          <strong>F7-03</strong>, le point <strong>P41</strong>. Un code n’est jamais réattribué.
        </p>
      </EnTete>
      <Jeu
        id="ateliers"
        titre="Les ateliers"
        texte={`Tout le programme, calculé à la demande : tel qu’il est le ${instantLong(instant)}.`}
        fichiers={[
          [`${base}/ateliers.csv`, "CSV"],
          [`${base}/ateliers.csv?variante=excel`, "CSV pour Excel"],
          [`${base}/ateliers.json`, "JSON"],
          [`/${edition.annee}/programme.ics`, "Agenda (.ics)"],
        ]}
        champs={CHAMPS_ATELIER}
      />
      <Jeu
        id="enonces"
        titre="Les énoncés"
        texte={
          versions.length > 0
            ? "Les énoncés cités par au moins une version publiée de la synthèse, dans les mots de la dernière version qui les cite."
            : "Aucun pour l’instant : les énoncés paraissent avec la première version publiée de la synthèse."
        }
        fichiers={[
          [`${base}/enonces.csv`, "CSV"],
          [`${base}/enonces.csv?variante=excel`, "CSV pour Excel"],
          [`${base}/enonces.json`, "JSON"],
        ]}
        champs={CHAMPS_ENONCE}
      />
      <Jeu
        id="chiffres"
        titre="Les chiffres clés"
        texte="Les chiffres de la page du même nom, calculés au même instant que la demande."
        fichiers={[[`${base}/chiffres.json`, "JSON"]]}
      />
      {versions.length > 0 && (
        <Jeu
          id="synthese"
          titre="La synthèse"
          texte="Chaque version est figée : elle ne change plus une fois publiée."
          fichiers={versions.flatMap((v) => [
            [`/${edition.annee}/synthese/v${v.numero}.json`, `Version ${v.numero} en JSON`] as const,
            [`/${edition.annee}/synthese/v${v.numero}.pdf`, `Version ${v.numero} en PDF`] as const,
          ])}
        />
      )}
      <Partie id="schema" titre="Le schéma et la licence">
        <div className="flex max-w-2xl flex-col gap-3">
          <p>
            <a href={`${base}/schema.json`}>schema.json</a> décrit chaque colonne, au format Table Schema. Encodage
            UTF-8 ; virgule entre les colonnes, « | » entre les valeurs d’une liste, dates AAAA-MM-JJ. Les codes des
            communes et des départements sont des textes : dans un tableur, importez leurs colonnes comme du texte pour
            garder le zéro de « 02 ».
          </p>
          <p>
            Données sous <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a> :
            vous pouvez les réutiliser, y compris à titre commercial, en citant la source et la date de mise à jour.
            {edition.demonstration &&
              " Cette édition est une démonstration : ses textes sont fictifs et n’engagent pas les structures citées."}
          </p>
        </div>
      </Partie>
    </Cadre>
  );
}

function Jeu(props: {
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
