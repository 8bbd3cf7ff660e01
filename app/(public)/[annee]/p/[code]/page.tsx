import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EnTete } from "@/app/_ui/en-tete";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { Transition } from "@/app/_ui/marque";
import { ReponsesDuPoint } from "@/app/_ui/reponses-du-point";
import { contexteDe } from "@/app/_ui/synthese/contexte";
import { MotsDuPoint, Sources, Soutien } from "@/app/_ui/synthese/point";
import { publicEdition } from "@/lib/appel/edition/queries";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { composerUneFois } from "@/lib/synthese/document/composer/une-fois";
import { parcourir } from "@/lib/synthese/document/noeuds";
import type { PointPublie } from "@/lib/synthese/document/point";
import { publicPoint } from "@/lib/synthese/publication/points";
import { publicReponses } from "@/lib/synthese/reponse/queries";
import { nommerPoint } from "@/lib/synthese/tissage/reprises";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { partager } from "../../synthese/partager.ts";
import "@/app/_ui/synthese/synthese.css";

const lire = cache(async (annee: string, code: string) => {
  const edition = /^P[1-9]\d{0,5}$/.test(code) ? await publicEdition(annee) : undefined;
  if (!edition) return undefined;
  const [point, reponses] = await Promise.all([publicPoint(edition.id, code), publicReponses(edition.id, code)]);
  return point && { ...point, reponses };
});

export async function generateMetadata({ params }: PageProps<"/[annee]/p/[code]">): Promise<Metadata> {
  const { annee, code } = await params;
  const lu = await lire(annee, code);
  if (!lu) return {};
  return partager({
    titre: `Point ${code}, synthèse ${annee}`,
    description: `${nommerPoint(lu.versions[0].point)} : un point de la synthèse de la conférence régionale de l’ESS ${annee}, avec les mots des ateliers dont il vient.`,
    chemin: `/${annee}/p/${code}`,
    annee,
  });
}

/** The address of a point for ever: what it says, where it comes from, and what it became from a version to the next. */
export default async function Page({ params }: PageProps<"/[annee]/p/[code]">) {
  const { annee, code } = await params;
  const lu = await lire(annee, code);
  if (!lu) notFound();
  const { arbre, chapitre, point: dit } = lu.versions[0];
  const base = `/${annee}/synthese${lu.absentDepuis ? `/v${arbre.version}` : ""}`;
  const { point, contexte } = composer(arbre, code, base);
  return (
    <Cadre annee={arbre.annee} courant="synthese">
      <EnTete
        titre={`Point ${code}`}
        surtitre={
          <>
            <a href={`/${annee}/synthese`}>Synthèse {annee}</a> · <Transition code={chapitre.transition} />
          </>
        }
      >
        <Devenu annee={annee} lu={lu} />
      </EnTete>
      <div className="flex max-w-[44rem] flex-col gap-8">
        <div className="synthese">
          <MotsDuPoint point={point} contexte={contexte} />
          <p className="point-pied">
            <Soutien point={point} />
          </p>
          <p className="pt-2">
            <a href={`${base}/${chapitre.transition}#${code}`} className="inline-flex min-h-11 items-center">
              Le lire dans son chapitre
            </a>
          </p>
        </div>
        {dit.destinataires.length > 0 && (
          <section aria-labelledby="reponses">
            <h2 id="reponses">Ce qui a été répondu</h2>
            <ReponsesDuPoint destinataires={dit.destinataires} reponses={lu.reponses} />
            <a href={`/${annee}/propositions`} className="inline-flex min-h-11 items-center">
              Toutes les propositions et leurs réponses
            </a>
          </section>
        )}
        <section aria-labelledby="sources">
          <h2 id="sources" className="pb-3">
            D’où vient cette phrase
          </h2>
          <Sources point={point} contexte={contexte} />
        </section>
        <Histoire annee={annee} versions={lu.versions} />
      </div>
    </Cadre>
  );
}

/** The point as a version prints it, with where its codes lead. */
function composer(arbre: SyntheseArbre, code: string, base: string) {
  const document = composerUneFois(arbre);
  for (const noeud of parcourir(document.parties))
    if (noeud.type === "point" && noeud.code === code)
      return { point: noeud, contexte: contexteDe(document, { base }) };
  notFound();
}

/** That it is no longer there, and where its words went. */
function Devenu({ annee, lu: { absentDepuis, repris } }: { annee: string; lu: PointPublie }) {
  if (absentDepuis === null) return null;
  return (
    <p className="max-w-2xl border-accent border-l-4 bg-blanc px-4 py-3">
      {repris.length > 0 ? (
        <>
          Ce point est repris dans{" "}
          {repris.map((r, i) => (
            <span key={r.code}>
              {i > 0 && ", "}
              <a href={`/${annee}/p/${r.code}`}>{r.code}</a>
            </span>
          ))}{" "}
          depuis la version {absentDepuis}. Voici ses derniers mots.
        </>
      ) : (
        <>Ce point n’est plus dans la synthèse depuis la version {absentDepuis}. Voici ses derniers mots.</>
      )}
    </p>
  );
}

function Histoire({ annee, versions }: { annee: string; versions: PointPublie["versions"] }) {
  const dites = versions.filter((v) => v.changee);
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire" className="pb-3">
        D’une version à l’autre
      </h2>
      <ol className="flex flex-col gap-4">
        {dites.map(({ arbre, point: { code }, chapitre }, i) => {
          const { version, publieeAt } = arbre;
          const dite = i > 0 ? composer(arbre, code, `/${annee}/synthese/v${version}`) : null;
          const jour = jourLocal(new Date(publieeAt));
          return (
            <li key={version}>
              <p className="text-petit">
                <a href={`/${annee}/synthese/v${version}/${chapitre.transition}#${code}`}>Version {version}</a>,{" "}
                <time dateTime={jour}>{exposants(dateLongue(jour))}</time> :{" "}
                {i === dites.length - 1 ? "première publication" : "reformulé"}
              </p>
              {dite && <MotsDuPoint {...dite} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
