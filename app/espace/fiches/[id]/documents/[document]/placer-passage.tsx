"use client";
import { useId, useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { genresDe } from "@/lib/recueil/depouillement/genres";
import { type Dite, ditesDemandees, type Intertitre, isDite } from "@/lib/recueil/depouillement/intertitres";
import { phrasesDe } from "@/lib/recueil/depouillement/phrases";
import type { Proposition } from "@/lib/recueil/depouillement/sections";
import { rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { useRubriques } from "../../rubriques.tsx";

export type Destination = { intertitre: Intertitre; transition: CodeTransition } | { texte: Dite };
/** A range of a block's characters; null where there are no words. */
export type Choix = { debut: number; fin: number } | null;

type Props = {
  /** The whole block; null for a page of pictures. */
  texte: string | null;
  /** What was selected in it; null: the sentences are chosen here. */
  selection: Choix;
  transitions: readonly CodeTransition[];
  /** How many passages are placed at once, when it is all that is under a heading. */
  passages: number | null;
  propose: Proposition;
  envoyer: (vers: Destination, passage: Choix) => void;
  annuler: () => void;
};

/** Where a passage goes: its kind and transition, and how much of the block when nothing was selected. */
export function PlacerPassage({ texte, selection, passages, transitions, propose, envoyer, annuler }: Props) {
  const id = useId();
  const rubriques = useRubriques();
  const [cle, setCle] = useState(propose.cle);
  const [transition, setTransition] = useState(propose.transition);
  const phrases = texte === null || selection || passages !== null ? [] : phrasesDe(texte);
  const [de, setDe] = useState(0);
  const [a, setA] = useState(Math.max(0, phrases.length - 1));
  const passage: Choix =
    texte === null
      ? null
      : (selection ?? { debut: phrases[de]?.debut ?? 0, fin: phrases[Math.max(de, a)]?.fin ?? texte.length });
  const dite = isDite(cle) ? cle : null;

  return (
    <fieldset className="flex flex-col gap-4 rounded border border-accent bg-blanc p-4">
      <legend className="float-left w-full font-bold">
        {passages !== null
          ? `Placer ce qui est sous ce titre : ${pluriel(passages, "passage")}`
          : texte === null
            ? "Écrire un énoncé de cette page"
            : "Placer ce passage"}
      </legend>
      {texte !== null && passage && passages === null && (
        <blockquote className="lecture clear-both border-accent border-l-2 pl-3 text-petit">
          {texte.slice(passage.debut, passage.fin)}
        </blockquote>
      )}
      {phrases.length > 1 && (
        <div className="clear-both grid grid-cols-2 gap-3">
          <Choisir
            label="De la phrase"
            value={String(de)}
            onChange={(v) => setDe(Number(v))}
            options={numeros(phrases)}
          />
          <Choisir
            label="À la phrase"
            value={String(Math.max(de, a))}
            onChange={(v) => setA(Number(v))}
            options={numeros(phrases).slice(de)}
          />
        </div>
      )}
      <div className="clear-both">
        <Choisir
          label="C’est"
          value={cle}
          onChange={(v) => setCle(v as typeof cle)}
          options={[
            ...genresDe(rubriques).map((g) => ({ value: g.cle, label: g.nom })),
            ...(texte === null
              ? []
              : ditesDemandees(rubriques).map((t) => ({ value: t, label: rubriqueDe(rubriques, t).nom }))),
          ]}
        />
      </div>
      {dite === null && transitions.length > 1 && (
        <Choisir
          label="Transition"
          value={transition}
          onChange={(v) => setTransition(v as CodeTransition)}
          options={transitions.map((value) => ({ value, label: nomTransition(value) }))}
        />
      )}
      <div className="flex flex-wrap gap-2" id={`${id}-gestes`}>
        <Bouton
          variante="secondaire"
          onClick={() => envoyer(dite ? { texte: dite } : { intertitre: cle as Intertitre, transition }, passage)}
        >
          {dite
            ? dite === "verbatims"
              ? "Ajouter aux paroles entendues"
              : "Ajouter à ce texte"
            : passages !== null && passages > 1
              ? `En faire ${pluriel(passages, "énoncé")}`
              : "En faire un énoncé"}
        </Bouton>
        <Bouton variante="discret" onClick={annuler}>
          Annuler
        </Bouton>
      </div>
    </fieldset>
  );
}

const numeros = (phrases: readonly unknown[]) => phrases.map((_, i) => ({ value: String(i), label: String(i + 1) }));

function Choisir({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select id={id} className="saisie" value={value} onChange={(e) => onChange(e.target.value)}>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}
