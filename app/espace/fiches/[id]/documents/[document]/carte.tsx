"use client";
import { useId } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { Volet } from "@/app/_ui/volet";
import { cleGenre, genreDe, genresDe, nomGenre } from "@/lib/recueil/depouillement/genres";
import { ACCROCHE_MAX, TEXTE_MAX } from "@/lib/recueil/fiche/schema";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { useRubriques } from "../../rubriques.tsx";
import type { Forme } from "./forme.ts";

/** One future énoncé beside the words it comes from: what it is, and its two parts, still to be reworded. */
export function Carte({
  index,
  numero,
  transitions,
  phrases,
  couper,
  retirer,
}: {
  index: number;
  /** Its place in the document, as people count. */
  numero: number;
  transitions: readonly CodeTransition[];
  /** How many sentences its passage holds. */
  phrases: number;
  couper: () => void;
  retirer: () => void;
}) {
  const id = useId();
  const { setValue, control } = useFormContext<Forme>();
  // Computed, so that a card inserted elsewhere does not draw this one again.
  const { type, action, transition } = useWatch({
    control,
    name: [`cartes.${index}.type`, `cartes.${index}.action`, `cartes.${index}.transition`],
    compute: ([type, action, transition]) => ({ type, action, transition }),
  });
  const rubriques = useRubriques();
  const genres = genresDe(rubriques);
  const cle = cleGenre({ type, action });
  const changerGenre = (voulue: string) => {
    const choisi = genres.find((g) => g.cle === voulue);
    if (!choisi) return;
    const genre = genreDe(choisi.cle);
    setValue(`cartes.${index}.type`, genre.type);
    setValue(`cartes.${index}.action`, genre.action, { shouldDirty: true });
  };
  return (
    <fieldset className="flex flex-col gap-4 rounded border border-filet bg-blanc p-4">
      <legend className="float-left w-full font-bold">
        {numero}. {nomGenre({ type, action }, rubriques)}
        {transitions.length > 1 && <span className="font-normal text-sourdine"> · {nomTransition(transition)}</span>}
      </legend>
      <Volet className="clear-both" titre="Changer de rubrique ou de transition" ton="incise" petit>
        <div className="flex flex-col gap-4 pt-2">
          <div className="flex flex-col gap-1">
            <label htmlFor={id} className="font-semibold">
              Rubrique
            </label>
            <select id={id} className="saisie" value={cle} onChange={(e) => changerGenre(e.target.value)}>
              {genres.map((g) => (
                <option key={g.cle} value={g.cle}>
                  {g.nom}
                </option>
              ))}
            </select>
          </div>
          {transitions.length > 1 && (
            <ChampSelect<Forme>
              name={`cartes.${index}.transition`}
              label="Transition"
              options={transitions.map((value) => ({ value, label: nomTransition(value) }))}
            />
          )}
        </div>
      </Volet>
      <ChampTexte<Forme>
        name={`cartes.${index}.accroche`}
        label="L’essentiel en quelques mots"
        lignes={2}
        max={ACCROCHE_MAX}
      />
      <ChampTexte<Forme>
        name={`cartes.${index}.texte`}
        label="La suite de la phrase"
        facultatif
        lignes={3}
        max={TEXTE_MAX}
      />
      <div className="flex flex-wrap gap-2">
        {phrases > 1 && (
          <Bouton variante="discret" onClick={couper}>
            Un énoncé par phrase
            <span className="sr-only">
              {" "}
              (couper l’énoncé {numero} en {phrases})
            </span>
          </Bouton>
        )}
        <Bouton
          variante="discret"
          className="ml-auto"
          onClick={retirer}
          aria-label={`Ne pas garder l’énoncé ${numero}`}
        >
          Ne pas garder
        </Bouton>
      </div>
    </fieldset>
  );
}
