import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Cadre } from "@/app/_ui/haut";
import { contexteDe } from "@/app/_ui/synthese/contexte";
import { CorpsSynthese } from "@/app/_ui/synthese/corps";
import { Partie } from "@/app/_ui/synthese/noeuds";
import { Sommaire } from "@/app/_ui/synthese/sommaire";
import { TOUT, voisinesDe } from "@/lib/synthese/document/livre";
import { feuilleDe } from "@/lib/synthese/document/tetes-de-page";
import type { Livre } from "./lire.ts";
import { partager } from "./partager.ts";
import { TeteSynthese } from "./tete.tsx";
import "@/app/_ui/synthese/synthese.css";

/** The title and address of a part: that of the last version when it is the one shown. */
export function partageDePartie(livre: Livre | undefined, cle: string): Metadata {
  if (!livre) return {};
  const { annee, version } = livre.arbre;
  const titre = cle === TOUT ? "Toute la synthèse" : livre.document.parties.find((p) => p.cle === cle)?.titre;
  if (!titre) return {};
  const derniere = version === livre.versions[0]?.numero;
  const frozen = livre.base.endsWith(`/v${version}`);
  return partager({
    titre: `${titre}, synthèse ${annee}${frozen ? `, version ${version}` : ""}`,
    description: `${titre} : la synthèse des ateliers de la conférence régionale de l’ESS ${annee}, avec les mots des ateliers dont vient chaque phrase.`,
    chemin: derniere ? `/${annee}/synthese/${cle}` : `/${annee}/synthese/v${version}/${cle}`,
    annee,
  });
}

/** One part of the book on its page, the contents beside it; or all of it, to be printed. */
export function PagePartie({ livre, cle }: { livre: Livre; cle: string }) {
  const { document, base } = livre;
  if (cle === TOUT)
    return (
      <Cadre annee={document.annee} courant="synthese">
        <TetesDePage livre={livre} />
        <CorpsSynthese document={document} tete={<TeteSynthese livre={livre} />} annexe feuilles />
      </Cadre>
    );
  const { parties } = document;
  const partie = parties.find((p) => p.cle === cle);
  if (!partie) notFound();
  return (
    <Cadre annee={document.annee} courant="synthese">
      <TetesDePage livre={livre} />
      <article style={{ page: feuilleDe(cle) }} className="synthese grid gap-x-14 gap-y-8 lg:grid-cols-[14rem_1fr]">
        <div className="flex min-w-0 flex-col gap-2 lg:order-2">
          <Fil livre={livre} />
          <Partie partie={partie} niveau={1} contexte={contexteDe(document, { base })} />
          <Voisines base={base} {...voisinesDe(parties, cle)} />
        </div>
        <div className="lg:order-1">
          <Sommaire parties={parties} base={base} cle={cle}>
            <li>
              <a href={`${base}/${TOUT}`} className="inline-flex min-h-11 items-center lg:min-h-9">
                Tout sur une page
              </a>
            </li>
          </Sommaire>
        </div>
      </article>
    </Cadre>
  );
}

/** The title of a part at the head of its printed sheets. */
const TetesDePage = ({ livre: { arbre } }: { livre: Livre }) => (
  <link rel="stylesheet" media="print" href={`/${arbre.annee}/synthese/v${arbre.version}/impression.css`} />
);

/** Which book the page is of, and that another version followed. */
function Fil({ livre: { arbre, base, versions } }: { livre: Livre }) {
  const { annee, version } = arbre;
  const derniere = versions[0]?.numero ?? version;
  return (
    <p className="flex flex-wrap gap-x-3 text-petit text-sourdine">
      <a href={base} className="inline-flex min-h-6 items-center">
        Synthèse {annee}
      </a>
      <span>Version {version}</span>
      <a href="#sommaire" className="inline-flex min-h-6 items-center lg:hidden print:hidden">
        Sommaire
      </a>
      {version < derniere && (
        <a href={`/${annee}/synthese`} className="inline-flex min-h-11 items-center">
          Lire la version {derniere}
        </a>
      )}
    </p>
  );
}

function Voisines({ base, avant, apres }: { base: string } & ReturnType<typeof voisinesDe>) {
  return (
    <nav
      aria-label="Suite de la synthèse"
      className="mt-12 flex flex-wrap justify-between gap-x-8 border-encre border-t-2 pt-2"
    >
      {avant ? (
        <a href={`${base}/${avant.cle}`} rel="prev" className="inline-flex min-h-11 items-center">
          ← {avant.titre}
        </a>
      ) : (
        <a href={base} rel="prev" className="inline-flex min-h-11 items-center">
          ← Début de la synthèse
        </a>
      )}
      {apres && (
        <a href={`${base}/${apres.cle}`} rel="next" className="inline-flex min-h-11 items-center text-end">
          {apres.titre} →
        </a>
      )}
    </nav>
  );
}
