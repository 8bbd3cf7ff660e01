import { Cadre } from "@/app/_ui/haut";
import { MarqueTransition } from "@/app/_ui/marque";
import { contexteDe } from "@/app/_ui/synthese/contexte";
import { Noeuds } from "@/app/_ui/synthese/noeuds";
import { Tissage } from "@/app/_ui/tissage/tissage";
import { direContenu } from "@/lib/synthese/document/livre";
import type { Livre } from "./lire.ts";
import { Chercher, Trouves } from "./recherche.tsx";
import { TeteSynthese } from "./tete.tsx";
import "@/app/_ui/synthese/synthese.css";

const MOTS_AU_PLUS = 100;

/** A version opens: its cover, who said what, its contents; or what was looked for in it. */
export function Ouverture({ livre, q }: { livre: Livre; q?: string | string[] }) {
  const { arbre, base } = livre;
  const mots = typeof q === "string" ? q.trim().slice(0, MOTS_AU_PLUS) : "";
  return (
    <Cadre annee={arbre.annee} courant="synthese">
      <div className="flex flex-col gap-8">
        <div className="grid gap-x-16 gap-y-6 border-encre border-b-2 pb-6 lg:grid-cols-[1fr_26rem]">
          <TeteSynthese livre={livre} />
          <AvantPropos livre={livre} />
        </div>
        <Sommaire livre={livre} />
        {mots ? (
          <Trouves livre={livre} q={mots} />
        ) : (
          <>
            <Tissage arbre={arbre} base={base} />
            <p className="print:hidden">
              Votre structure a tenu un atelier ?{" "}
              <a href={`/${arbre.annee}/chemin`} className="inline-flex min-h-11 items-center">
                Suivez le chemin de ses mots
              </a>
            </p>
          </>
        )}
        <Chercher base={base} q={mots} />
      </div>
    </Cadre>
  );
}

/** The first words of the method: what the synthesis was made of. */
function AvantPropos({ livre: { document, base } }: { livre: Livre }) {
  const methode = document.parties.find((p) => p.cle === "methode");
  const prealable = methode?.enfants.find((n) => n.type === "section" && n.ancre === "au-prealable");
  return (
    prealable?.type === "section" && (
      <section aria-label={prealable.titre} className="synthese">
        <Noeuds noeuds={prealable.enfants} niveau={2} contexte={contexteDe(document, { base })} />
      </section>
    )
  );
}

/** The contents; an entry has the place its chapter had when all was one page. */
function Sommaire({ livre: { document, base } }: { livre: Livre }) {
  return (
    <nav aria-label="Sommaire">
      <ol className="grid gap-x-10 md:grid-cols-2 lg:grid-cols-4">
        {document.parties
          .map((partie) => ({ ...partie, contenu: direContenu(partie) }))
          .map(({ cle, titre, transition, contenu }) => (
            <li key={cle} id={cle} className="border-filet border-b">
              <a
                href={`${base}/${cle}`}
                className="flex min-h-14 items-center gap-3 py-2 text-encre leading-tight no-underline hover:underline"
              >
                {transition && <MarqueTransition code={transition} taille={22} />}
                <span>
                  <span className="block font-semibold">{titre}</span>
                  {contenu && <span className="text-petit text-sourdine">{contenu}</span>}
                </span>
              </a>
            </li>
          ))}
      </ol>
    </nav>
  );
}
