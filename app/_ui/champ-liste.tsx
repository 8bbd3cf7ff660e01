"use client";
import { type ReactNode, type Ref, useId, useRef } from "react";
import type { Gestes } from "./liste-du-champ.tsx";
import { useAuBesoin } from "./use-au-besoin.ts";

/** One choice of a list: its name once chosen, and how it is told among the others. */
export type Choix = { cle: string; nom: string; precision?: string | null; choisi?: string };

/** A text, and the list of what it may mean. */
export type Listee = {
  saisie: string;
  taper: (texte: string) => void;
  choix: readonly Choix[];
  /** The choice the text stands for, if it does. */
  choisie: string | null;
  choisir: (cle: string) => void;
  quitter: () => void;
  /** What an empty list says. */
  vide: string;
};

const chercherListe = () => import("./liste-du-champ.tsx").then((m) => m.ListeDuChamp);

/**
 * A field with a list of what its text may mean. The field is ours and never changes; the list, much heavier, is fetched
 * when somebody comes to it, and joins it as they type. Until then, or if it never comes, the text is one like any other.
 */
export function ChampListe({
  label,
  aide,
  erreur,
  reference,
  saisie,
  taper,
  choix,
  choisie,
  choisir,
  quitter,
  vide,
}: Listee & {
  label: ReactNode;
  aide?: ReactNode;
  erreur?: string;
  reference: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [Liste, demander] = useAuBesoin(chercherListe);
  const boite = useRef<HTMLInputElement>(null);
  const gestes = useRef<Gestes | null>(null);
  /** The text as it was when somebody came to it. */
  const arrivee = useRef(saisie);
  const describedBy = [aide ? `${id}-aide` : "", erreur ? `${id}-erreur` : ""].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} id={`${id}-nom`} className="font-semibold">
        {label}
      </label>
      {aide && (
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          {aide}
        </p>
      )}
      <input
        ref={(element) => {
          boite.current = element;
          return poser(reference, element);
        }}
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={false}
        aria-invalid={!!erreur}
        aria-describedby={describedBy || undefined}
        className="saisie"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={saisie}
        onChange={(e) => {
          void demander();
          taper(e.target.value);
        }}
        onFocus={(e) => {
          arrivee.current = saisie;
          void demander();
          gestes.current?.onFocus?.(e);
        }}
        onBlur={(e) => (gestes.current?.onBlur ? gestes.current.onBlur(e) : quitter())}
        onKeyDown={(e) => gestes.current?.onKeyDown?.(e)}
        onKeyUp={(e) => gestes.current?.onKeyUp?.(e)}
        onTouchEnd={(e) => gestes.current?.onTouchEnd?.(e)}
      />
      {erreur && (
        <p id={`${id}-erreur`} className="font-semibold text-danger">
          {erreur}
        </p>
      )}
      {Liste && (
        <Liste
          id={id}
          boite={boite}
          gestes={gestes}
          arrivee={arrivee}
          {...{ saisie, taper, choix, choisie, choisir, quitter, vide }}
        />
      )}
    </div>
  );
}

function poser<T>(reference: Ref<T>, element: T | null) {
  if (typeof reference === "function") return reference(element);
  if (reference) reference.current = element;
}
