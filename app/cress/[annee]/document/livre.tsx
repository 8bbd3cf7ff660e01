import Link from "next/link";
import type { ReactNode } from "react";
import { MarqueTransition } from "@/app/_ui/marque";
import { NomConference } from "@/app/_ui/numero";
import { type Contexte, contexteDe } from "@/app/_ui/synthese/contexte";
import { Partie as PartieCalculee } from "@/app/_ui/synthese/noeuds";
import type { Actor } from "@/lib/socle/acteur/actor";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { ecritDe } from "@/lib/synthese/document/composer/editorial";
import { composerSynthese } from "@/lib/synthese/document/composer/synthese";
import { type NoeudPartie, parcourir } from "@/lib/synthese/document/noeuds";
import type { DocumentVivant } from "@/lib/synthese/document/vivant";
import { EDITORIAL_VIDE } from "@/lib/synthese/editorial/arbre";
import type { CleEditoriale } from "@/lib/synthese/editorial/parties";
import { CoOrganisateurs } from "./co-organisateurs.tsx";
import { Logos } from "./logos.tsx";
import { Partie } from "./partie.tsx";
import "@/app/_ui/synthese/synthese.css";

type Props = {
  lu: DocumentVivant;
  annee: string;
  /** The part one is writing. */
  ouverte: CleEditoriale | null;
  /** The part whose earlier versions are shown. */
  racontee: CleEditoriale | null;
  /** Whether this reader may write now. */
  ecrit: boolean;
  actor: Actor;
  /** What a point offers, and the one that is being reworded. */
  point: Pick<Contexte, "changer" | "ouvert">;
};

/** The pages of the document, from cover to back: what is written, in place; what is computed, with the way to its gesture. */
export function Livre({ lu, annee, ouverte, racontee, ecrit, actor, point }: Props) {
  const { edition, arbre, parties, logos } = lu;
  const synthese = `/cress/${annee}/synthese`;
  const livre = composerSynthese(arbre);
  const nu: Contexte = contexteDe(livre, { base: null, annexe: false });
  const ecrite = (cle: CleEditoriale, niveau: 2 | 3 | null = 2) => {
    const lue = parties.find((p) => p.cle === cle);
    return (
      lue && (
        <Partie
          key={cle}
          partie={lue}
          imprime={ecritDe(arbre, cle)}
          contexte={nu}
          editionId={edition.id}
          adresse={`/cress/${annee}/document`}
          ouverte={ouverte === cle}
          racontee={racontee === cle}
          ecrit={ecrit}
          actor={actor}
          niveau={niveau}
        />
      )
    );
  };
  // What is computed alone: the words of the CRESS stand in it, where they are changed.
  const document = composerSynthese({ ...arbre, editorial: EDITORIAL_VIDE });
  const ecrits: NonNullable<Contexte["ecrits"]> = new Map([
    ["structures", { avant: ecrite("structures", null) }],
    [
      "methode",
      {
        avant: (
          <div className="flex flex-col gap-8">
            {ecrite("methode", 3)}
            {ecrite("comite", 3)}
          </div>
        ),
      },
    ],
    ["au-prealable", { apres: ecrite("prealable", null) }],
    ["credits", { avant: ecrite("credits", null) }],
  ]);
  const contexte: Contexte = { ...contexteDe(document, { base: null, annexe: false }), ...point, ecrits };
  const calculee = (cle: string) =>
    document.parties
      .filter((p) => p.cle === cle)
      .map((partie) => <PartieCalculee key={cle} partie={partie} niveau={2} contexte={contexte} />);
  const isAncre = (ancre: string) =>
    [...parcourir(document.parties)].some((n) => n.type === "section" && n.ancre === ancre);
  return (
    <article className="synthese etroite flex min-w-0 max-w-[46rem] flex-col gap-12">
      <Feuille titre="Couverture" id="couverture">
        <p className="font-serif text-[1.8rem] leading-tight">{typographier(arbre.intitule)}</p>
        <p>
          <NomConference edition={{ numero: arbre.numeroEdition, annee: arbre.annee, regionNom: arbre.region }} />
        </p>
        <Logos editionId={edition.id} logos={logos} coOrganisateurs={arbre.coOrganisateurs} ecrit={ecrit} />
        {ecrit && (
          <CoOrganisateurs key={arbre.coOrganisateurs.join("\n")} editionId={edition.id} noms={arbre.coOrganisateurs} />
        )}
      </Feuille>
      <Sommaire parties={livre.parties.filter((p) => p.fichier === "livre")} />
      <div id="remerciements">{ecrite("remerciements")}</div>
      <Feuille titre="Présentation de la conférence" id="presentation">
        {(["loi", "thematique", "organisation", "eco_responsabilite", "lancement"] as const).map((cle) =>
          ecrite(cle, 3),
        )}
      </Feuille>
      {arbre.precedente && (
        <div>
          {calculee("precedente")}
          <VersGeste href={`${synthese}/deja-dit`}>Dire ce qui est demandé de nouveau</VersGeste>
        </div>
      )}
      {calculee("chiffres")}
      {!isAncre("structures") && ecrite("structures")}
      {calculee("ateliers")}
      {calculee("methode")}
      {arbre.chapitres.map(({ transition }) => (
        <div key={transition}>
          {calculee(transition)}
          <VersGeste href={`${synthese}/${transition}`}>Changer ce chapitre : {nomTransition(transition)}</VersGeste>
        </div>
      ))}
      <div>
        {calculee("enjeux")}
        <VersGeste href={`${synthese}/enjeux`}>Changer les enjeux transversaux</VersGeste>
      </div>
      {calculee("propositions")}
      {calculee("credits")}
      <div id="quatrieme">{ecrite("quatrieme")}</div>
    </article>
  );
}

/** The contents of the book, after its cover. */
const Sommaire = ({ parties }: { parties: readonly NoeudPartie[] }) => (
  <Feuille titre="Sommaire" id="sommaire">
    <nav aria-label="Sommaire">
      <ol className="grid md:grid-cols-2 md:gap-x-8">
        {parties.map((p) => (
          <li key={p.cle} className="border-filet border-b">
            <a href={`#${p.cle}`} className="flex min-h-11 items-center gap-2 no-underline hover:underline">
              {p.transition && <MarqueTransition code={p.transition} />}
              {p.titre}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  </Feuille>
);

const VersGeste = ({ href, children }: { href: string; children: ReactNode }) => (
  <p className="pt-4 print:hidden">
    <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center">
      {children}
    </Link>
  </p>
);

function Feuille({ titre, id, children }: { titre: string; id: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className="flex scroll-mt-4 flex-col gap-6">
      <h2 id={`${id}-titre`} className="border-encre border-b pb-2">
        {titre}
      </h2>
      {children}
    </section>
  );
}
