import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import type { PageArchive } from "@/lib/synthese/archive/contenu";
import { exposants } from "../exposants.tsx";
import { contexteDe } from "../synthese/contexte.ts";
import { Partie } from "../synthese/noeuds.tsx";
import { Sommaire } from "../synthese/sommaire.tsx";
import { CorpsTissage } from "../tissage/corps.tsx";
import { Annexes, TITRES_ANNEXES } from "./annexes.tsx";

/** Nothing is fetched and nothing runs, whoever opens it. */
const POLITIQUE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The page an archive opens on: the whole of the last version, what was answered, what lies beside. */
export function DocumentArchive({ page }: { page: PageArchive }) {
  const { document, arbre, reponses } = page;
  const parties = [...document.parties, ...reponses];
  // Its codes lead to where they are on this page, or nowhere.
  const contexte = {
    ...contexteDe({ ...document, parties }, { base: null }),
    lien: ({ ancre }: { ancre: string | null }) => (ancre === null ? null : `#${ancre}`),
    adresse: (_code: string, ancre: string) => `#${ancre}`,
  };
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLITIQUE} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.titreDocument}</title>
        <style />
      </head>
      <body>
        <a
          href="#lire"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-blanc focus:p-3"
        >
          Aller au texte
        </a>
        <main className="grille flex flex-col gap-12 py-10">
          <Couverture page={page} />
          <CorpsTissage
            arbre={arbre}
            ancrer={false}
            liens={{
              gauche: ({ code }) => (code ? (contexte.lien({ ancre: code }) ?? "#ateliers") : "#ateliers"),
              chapitre: (transition) => `#${transition}`,
              point: (_, ancre) => `#${ancre}`,
            }}
          />
          <article id="lire" className="synthese grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_1fr]">
            <Sommaire parties={parties}>
              {TITRES_ANNEXES.map(([cle, titre]) => (
                <li key={cle}>
                  <a
                    href={`#${cle}`}
                    className="inline-flex min-h-11 items-center font-semibold text-encre no-underline hover:underline lg:min-h-9"
                  >
                    {titre}
                  </a>
                </li>
              ))}
            </Sommaire>
            <div className="min-w-0">
              {parties.map((partie) => (
                <Partie key={partie.cle} partie={partie} niveau={2} contexte={contexte} />
              ))}
              <Annexes page={page} />
            </div>
          </article>
        </main>
      </body>
    </html>
  );
}

/** What it is, of whom and of when; and that it stands alone. */
function Couverture({ page: { document, faiteAt } }: { page: PageArchive }) {
  return (
    <header className="flex flex-col gap-4 border-encre border-b-2 pb-8">
      {document.logos.length > 0 && (
        <ul className="flex flex-wrap items-center gap-x-10 gap-y-4 pb-4">
          {document.logos.map((logo) => (
            <li key={logo.alt}>
              <img src={logo.ref} alt={logo.alt} className="max-h-20 max-w-52" />
            </li>
          ))}
        </ul>
      )}
      <p className="text-petit text-sourdine">{exposants(document.conference)}</p>
      <h1>{document.titre}</h1>
      <p className="font-serif text-[1.5rem] leading-snug">{document.intitule}</p>
      <p>{exposants(document.version)}.</p>
      {document.mention && <p className="font-semibold">{document.mention}</p>}
      <p className="max-w-[48rem] text-petit text-sourdine">
        {document.cadre.organisePar} : {document.coOrganisateurs.join(", ")}. Archive arrêtée le{" "}
        {exposants(dateLongue(jourLocal(new Date(faiteAt))))} : cette page se lit sans réseau et sans autre programme
        qu’un navigateur ; les fichiers et les données sont à côté.
      </p>
    </header>
  );
}
