"use client";
import { memo } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { direApart, isPlacable } from "@/lib/recueil/depouillement/apart";
import type { Bloc } from "@/lib/recueil/depouillement/bloc";
import { phrasesDe } from "@/lib/recueil/depouillement/phrases";
import type { RoleBloc } from "@/lib/recueil/depouillement/placer";
import type { CarteIci, Lieu } from "@/lib/recueil/depouillement/ranger";
import type { Proposition } from "@/lib/recueil/depouillement/sections";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { Carte } from "./carte.tsx";
import { Lus } from "./document-lu.tsx";
import type { AncreLue } from "./forme.ts";
import { PageNumerisee } from "./page-numerisee.tsx";
import { type Choix, type Destination, PlacerPassage } from "./placer-passage.tsx";
import { TexteSurligne } from "./texte-surligne.tsx";

export type Gestes = {
  ouvrir: (lieu: string) => void;
  fermer: (lieu: string) => void;
  envoyer: (lieu: string, vers: Destination, passage: Choix) => void;
  /** All that is still to be placed under a heading. */
  ouvrirSection: (lieu: string) => void;
  envoyerSection: (lieu: string, vers: Destination, passages: readonly Bloc[]) => void;
  couper: (index: number) => void;
  retirer: (index: number, lieu: string) => void;
};

type Props = {
  document: string;
  lieu: Lieu;
  /** Only repeats the model, and nobody asked to see it. */
  cachee: boolean;
  role: RoleBloc;
  /** First block of its page, in a PDF: the page is named. */
  debutDePage: boolean;
  ancres: readonly AncreLue[];
  cartes: readonly CarteIci[];
  transitions: readonly CodeTransition[];
  /** The picker is open, on what was selected or on the whole. */
  ouverte: { selection: Choix; section?: boolean } | null;
  /** Of a heading: what is still to be placed under it. */
  dessous: readonly Bloc[];
  /** What the picker offers, when it is open. */
  propose: Proposition | null;
  gestes: Gestes;
};

/** One place of the document on the left, what it gives to the fiche on the right; below each other on a phone. */
export const Rangee = memo(function Rangee(props: Props) {
  const { document, lieu, cachee, role, debutDePage, ancres, cartes, transitions, ouverte, dessous, propose, gestes } =
    props;
  const { cle: ici, bloc, page } = lieu;
  const aPlacer = role === "libre" && cartes.length === 0 && ancres.length === 0 && !ouverte;
  const vide = cartes.length === 0 && !ouverte;
  if (cachee && vide && ancres.length === 0) return null;
  return (
    <li
      className={`hors-champ -mx-2 grid gap-x-10 gap-y-3 px-2 md:grid-cols-2 ${role === "titre" ? "pt-5 pb-1" : "border-filet border-t py-4"}`}
    >
      <div className="flex min-w-0 flex-col gap-2">
        {debutDePage && bloc?.page && (
          <a
            href={`/api/documents/${document}/pages/${bloc.page}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center self-start text-petit"
          >
            Voir la page {bloc.page}
            <span className="sr-only"> (s’ouvre dans un nouvel onglet)</span>
          </a>
        )}
        {bloc && role === "apart" && <p className="font-semibold text-petit">{direApart(bloc)}</p>}
        {bloc ? (
          <p
            data-bloc={isPlacable(bloc) ? bloc.numero : undefined}
            className={
              role === "aide" || role === "entete" || role === "apart" || bloc.courant
                ? "text-petit text-sourdine"
                : `lecture ${bloc.niveau ? "font-bold" : ""} ${aPlacer ? "border-accent border-l-2 pl-3" : ""}`
            }
          >
            <TexteSurligne texte={bloc.texte} ancres={ancres} />
          </p>
        ) : (
          <PageNumerisee document={document} page={page} quoi={lieu.quoi} />
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        {role === "texte" && vide && <p className="text-petit text-sourdine">Repris en haut de la page</p>}
        <Lus ancres={ancres} />
        {cartes.map(({ cle, index, numero, passage }) => {
          const phrases =
            bloc && "bloc" in passage ? phrasesDe(bloc.texte.slice(passage.debut, passage.fin)).length : 1;
          return (
            <Carte
              key={cle}
              index={index}
              numero={numero}
              transitions={transitions}
              phrases={phrases}
              couper={() => gestes.couper(index)}
              retirer={() => gestes.retirer(index, ici)}
            />
          );
        })}
        {ouverte && propose ? (
          <PlacerPassage
            key={ouverte.selection ? `${ouverte.selection.debut} ${ouverte.selection.fin}` : "tout"}
            texte={bloc?.texte ?? null}
            selection={ouverte.selection}
            passages={ouverte.section ? dessous.length : null}
            transitions={transitions}
            propose={propose}
            envoyer={(vers, passage) =>
              ouverte.section ? gestes.envoyerSection(ici, vers, dessous) : gestes.envoyer(ici, vers, passage)
            }
            annuler={() => gestes.fermer(ici)}
          />
        ) : (
          <>
            {role !== "titre" && isPlacable(bloc) && (
              <Bouton
                id={`placer-${ici}`}
                variante={aPlacer ? "secondaire" : "discret"}
                className="self-start text-petit"
                onClick={() => gestes.ouvrir(ici)}
              >
                {bloc ? (aPlacer ? "Placer" : "Placer autrement") : "Ajouter un énoncé"}
                <span className="sr-only">{bloc ? ` le passage ${bloc.numero}` : ` de la page ${page}`}</span>
              </Bouton>
            )}
            {bloc && dessous.length > 0 && (
              <Bouton variante="discret" className="self-start text-petit" onClick={() => gestes.ouvrirSection(ici)}>
                Placer ce qui est sous ce titre : {pluriel(dessous.length, "passage")}
                <span className="sr-only"> sous le passage {bloc.numero}</span>
              </Bouton>
            )}
          </>
        )}
      </div>
    </li>
  );
}, memes);

/** Of hundreds of rows, those are drawn again whose cards are others, or stand elsewhere. */
function memes(avant: Props, apres: Props): boolean {
  const { cartes: a, ...resteAvant } = avant;
  const { cartes: b, ...resteApres } = apres;
  const reste = Object.keys(resteApres) as (keyof typeof resteApres)[];
  return (
    a.length === b.length &&
    a.every((c, i) => c.cle === b[i]?.cle && c.index === b[i].index) &&
    reste.every((cle) => resteAvant[cle] === resteApres[cle])
  );
}
