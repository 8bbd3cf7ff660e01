"use client";
import { useId, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { LienPiece } from "@/app/_ui/pieces";
import type { PieceLue } from "@/lib/appel/candidature/questions/pieces";
import { PIECE_OCTETS_MAX, PIECES_ACCEPTEES, PIECES_MAX } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { retirerPieceAction } from "./actions.ts";

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
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));
  const occupe = etat.pourcent !== null;

  const envoyer = async (fichier: File): Promise<EtatEnvoi> => {
    const refus = refusAvantEnvoi(fichier, PIECE_OCTETS_MAX, REFUS.fichier_lourd);
    if (refus) return envoiRefuse(`${fichier.name} : ${refus}`);
    setEtat({ message: `Envoi de ${fichier.name}…`, erreur: false, pourcent: 0 });
    const cible = typeof candidature === "string" ? candidature : await candidature();
    if (!cible) return envoiRefuse("Choisissez d’abord la structure porteuse : le document s’ajoute ensuite.");
    const state = await envoyerFichier<PieceLue>("/api/fichiers", { candidature: cible, fichier }, (pourcent) =>
      setEtat((e) => ({ ...e, pourcent })),
    );
    if (!state.ok) return envoiRefuse(`${fichier.name} : ${state.message}`);
    setJointes((j) => [...j, state.value]);
    return envoiDit(`${state.value.nom} est joint.`);
  };
  const retirer = async (piece: PieceLue) => {
    if (occupe) return;
    const state = await appeler(() => retirerPieceAction({ id: piece.id }));
    if (!state.ok) return setEtat(envoiRefuse(`${piece.nom} : ${state.message}`));
    setJointes((j) => j.filter((p) => p.id !== piece.id));
    setEtat(envoiDit(`${piece.nom} est retiré.`));
    champ.current?.focus();
  };

  return (
    <section aria-labelledby={`${id}-titre`} className="flex max-w-2xl flex-col gap-3">
      <h2 id={`${id}-titre`}>
        Documents <span className="font-normal text-petit text-sourdine">(facultatif)</span>
      </h2>
      <p id={`${id}-aide`} className="text-sourdine">
        Un programme, une présentation : {PIECES_ACCEPTEES}. Lus par la CRESS et ses partenaires, jamais publiés.
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
      <ChampFichier
        champ={champ}
        accept=".pdf,.odt,.docx"
        choisir={async (fichier) => setEtat(await envoyer(fichier))}
        etat={etat}
        complet={
          jointes.length >= PIECES_MAX && "Trois documents sont joints : retirez-en un pour en joindre un autre."
        }
        aideId={`${id}-aide`}
      >
        Joindre un document
      </ChampFichier>
    </section>
  );
}
