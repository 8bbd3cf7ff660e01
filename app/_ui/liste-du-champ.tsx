"use client";
import { type InputHTMLAttributes, type RefObject, useContext, useEffect, useLayoutEffect } from "react";
import {
  ComboBox,
  ComboBoxStateContext,
  InputContext,
  type InputProps,
  ListBox,
  ListBoxItem,
  useContextProps,
} from "react-aria-components";
import type { Choix, Listee } from "./champ-liste.tsx";
import { EnFrancais } from "./en-francais.tsx";
import { SousLeChamp } from "./sous-le-champ.tsx";

/** What the list does of what happens in its field. */
export type Gestes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "onFocus" | "onBlur" | "onKeyDown" | "onKeyUp" | "onTouchEnd"
>;

type Lien = {
  boite: RefObject<HTMLInputElement | null>;
  gestes: RefObject<Gestes | null>;
  /** The text as it was when somebody came to it. */
  arrivee: RefObject<string>;
};

/** The list under a field that was there before it, which keeps its focus, its letters and its name. */
export function ListeDuChamp({
  id,
  saisie,
  taper,
  choix,
  choisie,
  choisir,
  quitter,
  vide,
  ...lien
}: Lien & Listee & { id: string }) {
  return (
    <EnFrancais>
      <ComboBox
        id={id}
        aria-labelledby={`${id}-nom`}
        items={choix}
        inputValue={saisie}
        onInputChange={taper}
        selectedKey={choisie}
        onSelectionChange={(cle) => cle !== null && choisir(String(cle))}
        onBlur={quitter}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection
        className="contents"
      >
        <AuChamp {...lien} />
        <SousLeChamp>
          <ListBox<Choix>
            className="max-h-72 overflow-auto py-1"
            renderEmptyState={() => <p className="px-3 py-2 text-sourdine">{vide}</p>}
          >
            {(c) => (
              <ListBoxItem
                id={c.cle}
                textValue={c.choisi ?? c.nom}
                className="cursor-pointer px-3 py-2 outline-none data-[focused]:bg-voile data-[selected]:font-bold"
              >
                {c.nom}
                {c.precision && <span className="block text-petit text-sourdine">{c.precision}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </SousLeChamp>
      </ComboBox>
    </EnFrancais>
  );
}

/** What changes of the field while its list opens, closes and is gone through. */
const ATTRIBUTS = ["aria-expanded", "aria-controls", "aria-activedescendant"] as const;

/** Stands where react-aria expects a field of its own, and lends it ours. */
function AuChamp({ boite, gestes, arrivee }: Lien) {
  const [props, ref] = useContextProps<InputProps, InputProps, HTMLInputElement>({}, null, InputContext);
  // Null where react-aria draws once more, out of the page, to count the choices.
  const liste = useContext(ComboBoxStateContext);
  const isLa = liste !== null;
  useLayoutEffect(() => {
    const element = boite.current;
    if (!isLa || !element) return;
    ref.current = element;
    gestes.current = props;
    for (const nom of ATTRIBUTS) {
      const valeur = props[nom];
      if (valeur === undefined) element.removeAttribute(nom);
      else element.setAttribute(nom, String(valeur));
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it comes only
  useEffect(() => {
    const element = boite.current;
    if (!liste || !element || document.activeElement !== element) return;
    liste.setFocused(true);
    if (element.value !== arrivee.current) liste.open(null, "input");
    return () => {
      gestes.current = null;
    };
  }, [isLa]);
  return null;
}
