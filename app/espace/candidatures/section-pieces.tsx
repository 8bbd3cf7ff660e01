"use client";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { Bouton, classesBouton } from "@/app/_ui/bouton";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { LienPiece } from "@/app/_ui/pieces";
import type { PieceLue } from "@/lib/candidature/pieces";
import { PIECE_OCTETS_MAX, PIECES_ACCEPTEES, PIECES_MAX, tailleEnMots } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";
import { retirerPieceAction } from "./actions.ts";

type Etat = { message: string; erreur: boolean; pourcent: number | null };
const dit = (message: string): Etat => ({ message, erreur: false, pourcent: null });
const refuse = (message: string): Etat => ({ message, erreur: true, pourcent: null });

type Props = {
  /** Its id, or what saves it and answers its id; null when it cannot be saved yet. */
  candidature: string | (() => Promise<string | null>);
  pieces: readonly PieceLue[];
};

/** The documents of a candidature that may still be changed: those joined, each with its way out, and one more. */
export function SectionPieces({ candidature, pieces }: Props) {
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [jointes, setJointes] = useState(pieces);
  const [etat, setEtat] = useState<Etat>(dit(""));
  const occupe = etat.pourcent !== null;

  const envoyer = async (fichier: File): Promise<Etat> => {
    const refus = refusAvantEnvoi(fichier);
    if (refus) return refuse(`${fichier.name} : ${refus}`);
    setEtat({ message: `Envoi de ${fichier.name}…`, erreur: false, pourcent: 0 });
    const cible = typeof candidature === "string" ? candidature : await candidature();
    if (!cible) return refuse("Choisissez d’abord la structure porteuse : le document s’ajoute ensuite.");
    const state = await envoyerFichier<PieceLue>("/api/fichiers", { candidature: cible, fichier }, (pourcent) =>
      setEtat((e) => ({ ...e, pourcent })),
    );
    if (!state.ok) return refuse(`${fichier.name} : ${state.message}`);
    setJointes((j) => [...j, state.value]);
    return dit(`${state.value.nom} est joint.`);
  };
  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const fichier = event.target.files?.[0];
    if (fichier) setEtat(await envoyer(fichier));
    // The same file may be chosen again after an error.
    if (champ.current) champ.current.value = "";
  };
  const retirer = async (piece: PieceLue) => {
    if (occupe) return;
    const state = await retirerPieceAction({ id: piece.id });
    if (!state.ok) return setEtat(refuse(`${piece.nom} : ${state.message}`));
    setJointes((j) => j.filter((p) => p.id !== piece.id));
    setEtat(dit(`${piece.nom} est retiré.`));
    champ.current?.focus();
  };

  return (
    <section aria-labelledby={`${id}-titre`} className="flex max-w-2xl flex-col gap-3">
      <h2 id={`${id}-titre`}>
        Documents <span className="font-normal text-petit text-sourdine">(facultatif)</span>
      </h2>
      <p id={`${id}-aide`} className="text-sourdine">
        Un programme, une présentation : {PIECES_ACCEPTEES}. Lus par la CRESS et ses partenaires, jamais publiés.
      </p>
      {jointes.length > 0 && (
        <ul aria-label="Documents joints">
          {jointes.map((piece) => (
            <li key={piece.id} className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b">
              <LienPiece piece={piece} />
              <Bouton variante="discret" onClick={() => retirer(piece)}>
                Retirer<span className="sr-only"> {piece.nom}</span>
              </Bouton>
            </li>
          ))}
        </ul>
      )}
      <div>
        <input
          ref={champ}
          id={`${id}-fichier`}
          type="file"
          accept=".pdf,.odt,.docx"
          onChange={onChange}
          disabled={occupe || jointes.length >= PIECES_MAX}
          aria-describedby={`${id}-aide ${id}-etat`}
          aria-invalid={etat.erreur}
          className="peer sr-only"
        />
        <label
          htmlFor={`${id}-fichier`}
          className={`${classesBouton("secondaire")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-disabled:cursor-not-allowed peer-disabled:border-bord peer-disabled:text-sourdine`}
        >
          Joindre un document
        </label>
      </div>
      <div id={`${id}-etat`} className="flex flex-col gap-2">
        {occupe && (
          <progress
            aria-label="Avancement de l’envoi"
            value={etat.pourcent ?? 0}
            max={100}
            className="w-full accent-accent"
          />
        )}
        {jointes.length >= PIECES_MAX && (
          <p className="text-sourdine">Trois documents sont joints : retirez-en un pour en joindre un autre.</p>
        )}
        <p role={etat.erreur ? "alert" : "status"} className={etat.erreur ? "text-danger" : "text-sourdine"}>
          {etat.message}
        </p>
      </div>
    </section>
  );
}

/** What the browser can tell before anything is sent; the rest is the server's, by content. */
function refusAvantEnvoi(fichier: File): string | null {
  if (fichier.size === 0) return REFUS.fichier_vide;
  if (fichier.size > PIECE_OCTETS_MAX) return `${REFUS.fichier_lourd} Celui-ci pèse ${tailleEnMots(fichier.size)}.`;
  return null;
}
