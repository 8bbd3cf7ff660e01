import type { ReactNode } from "react";
import { Volet } from "@/app/_ui/volet";
import type { Noeud, NoeudEntree, NoeudPartie, NoeudSection } from "@/lib/synthese/document/noeuds";
import { encreTransition, MarqueTransition, Transitions } from "../marque.tsx";
import type { Contexte } from "./contexte.ts";
import { Carte, Chiffres, Tableau } from "./figures.tsx";
import { Code, LiensDits, Liste, Paragraphe } from "./mots.tsx";
import { Enonce, Point } from "./point.tsx";
import { type Niveau, sous, Titre } from "./titre.tsx";

type Commun = { niveau: Niveau; contexte: Contexte };

/** Beyond, a list of lines that only say where to look is folded. */
const ENTREES_AU_PLUS = 6;

/** Longer, the title of a line is a sentence to read. */
const PHRASE = 110;

/** A part of the book, a page or a place in the whole: its title is of this level; `feuille`: the kind of sheet it is printed on. */
export function Partie({ partie, niveau, contexte, feuille }: Commun & { partie: NoeudPartie; feuille?: string }) {
  const { cle, titre, transition, enfants } = partie;
  return (
    <section
      id={cle}
      aria-labelledby={`${cle}-titre`}
      style={feuille ? { page: feuille } : undefined}
      className={`partie ${niveau > 1 ? "pt-16" : ""}`}
    >
      <Titre
        niveau={niveau}
        id={`${cle}-titre`}
        className={`flex items-center gap-3 pb-3 text-[1.5rem] md:text-[1.8rem] ${transition ? encreTransition(transition) : ""}`}
      >
        {transition && <MarqueTransition code={transition} taille={30} />}
        {titre}
      </Titre>
      <Ecrits ou={cle} place="avant" contexte={contexte} />
      <Noeuds noeuds={enfants} niveau={sous(niveau)} contexte={contexte} />
      <Ecrits ou={cle} place="apres" contexte={contexte} />
    </section>
  );
}

const Ecrits = ({ ou, place, contexte }: { ou: string; place: "avant" | "apres"; contexte: Contexte }) =>
  contexte.ecrits?.get(ou)?.[place];

/** Nodes in their order; those that are lines of one list are in one. */
export function Noeuds({ noeuds, ...commun }: Commun & { noeuds: readonly Noeud[] }) {
  return (
    <div className="noeuds">
      {suites(noeuds).map((suite, i) =>
        isLigne(suite[0]) ? (
          <ul key={i} className="lignes">
            {suite.map((n, j) => (
              <UnNoeud key={j} noeud={n} {...commun} />
            ))}
          </ul>
        ) : (
          suite.map((n, j) => <UnNoeud key={`${i} ${j}`} noeud={n} {...commun} />)
        ),
      )}
    </div>
  );
}

const LIGNES: readonly Noeud["type"][] = ["point", "enonce", "entree", "atelier"];
const isLigne = (noeud: Noeud | undefined) => noeud !== undefined && LIGNES.includes(noeud.type);

/** Runs of nodes of one kind. */
function suites(noeuds: readonly Noeud[]): Noeud[][] {
  const groupes: Noeud[][] = [];
  for (const noeud of noeuds) {
    const derniere = groupes.at(-1);
    if (derniere?.[0]?.type === noeud.type) derniere.push(noeud);
    else groupes.push([noeud]);
  }
  return groupes;
}

function UnNoeud({ noeud, niveau, contexte }: Commun & { noeud: Noeud }): ReactNode {
  switch (noeud.type) {
    case "partie":
      return <Partie partie={noeud} niveau={niveau} contexte={contexte} />;
    case "section":
      return <Section section={noeud} niveau={niveau} contexte={contexte} />;
    case "paragraphe":
      return <Paragraphe noeud={noeud} contexte={contexte} />;
    case "liste":
      return <Liste items={noeud.items} contexte={contexte} />;
    case "liens":
      return <LiensDits liens={noeud.liens} />;
    case "entree":
      return <Entree entree={noeud} contexte={contexte} />;
    case "atelier":
      return (
        <li id={noeud.ancre} className="atelier">
          <Code renvoi={{ code: noeud.code, vers: "atelier", ancre: noeud.ancre }} contexte={contexte} />
          <div>
            <p className="font-semibold">{noeud.intitule}</p>
            <p className="text-petit">
              {noeud.organisateurs} · {noeud.quand}, {noeud.ou} · {noeud.participants}
            </p>
            <Transitions codes={noeud.transitions.map((t) => t.code)} />
          </div>
        </li>
      );
    case "point":
      return <Point point={noeud} contexte={contexte} />;
    case "enonce":
      return <Enonce enonce={noeud} contexte={contexte} />;
    case "chiffres":
      return <Chiffres noeud={noeud} />;
    case "tableau":
      return <Tableau noeud={noeud} />;
    case "carte":
      return <Carte noeud={noeud} />;
    case "image":
      return (
        <figure aria-label={noeud.credit ?? undefined}>
          <img src={noeud.ref} alt={noeud.alt} loading="lazy" className="max-h-96 max-w-full" />
          {noeud.credit && <figcaption className="text-petit text-sourdine">{noeud.credit}</figcaption>}
        </figure>
      );
    case "encart":
      return (
        <section className="pt-10">
          {noeud.titre && (
            <Titre niveau={niveau} className="bloc-titre mb-4">
              {noeud.titre}
            </Titre>
          )}
          <Noeuds noeuds={noeud.enfants} niveau={sous(niveau)} contexte={contexte} />
        </section>
      );
  }
}

function Section({ section, niveau, contexte }: Commun & { section: NoeudSection }) {
  const { ancre, titre, numero, complement, sommaire, enfants } = section;
  const tete = (
    <Titre niveau={niveau} className={sommaire && !numero ? "bloc-titre" : numero ? "enjeu-titre" : "groupe-titre"}>
      {numero && <span className="text-accent">{`${numero} `}</span>}
      {titre}
      {complement && <span className="complement">{` : ${complement}`}</span>}
    </Titre>
  );
  const corps = (
    <>
      <Ecrits ou={ancre} place="avant" contexte={contexte} />
      <Noeuds noeuds={enfants} niveau={sous(niveau)} contexte={contexte} />
      <Ecrits ou={ancre} place="apres" contexte={contexte} />
    </>
  );
  const pliee = !sommaire && enfants.length > ENTREES_AU_PLUS && enfants.every((n) => n.type === "entree");
  return (
    <section id={ancre} className={sommaire ? "bloc" : "groupe"}>
      {pliee ? (
        <Volet className="pliee" titre={tete} ton="nu">
          {corps}
        </Volet>
      ) : (
        <>
          {tete}
          {corps}
        </>
      )}
    </section>
  );
}

/** A line found by its codes: what they name, then each with what is read after it. */
const Entree = ({ entree: { renvois, titre, note }, contexte }: { entree: NoeudEntree; contexte: Contexte }) => (
  <li className="py-2">
    <span className={titre.length > PHRASE ? "lecture" : "font-semibold"}>{titre}</span>
    <span className="block text-petit">
      {note && `${note} · `}
      {renvois.map((renvoi, i) => (
        <span key={renvoi.code}>
          {i > 0 && ", "}
          <Code renvoi={renvoi} contexte={contexte} />
          {renvoi.detail && ` (${renvoi.detail})`}
        </span>
      ))}
    </span>
  </li>
);
