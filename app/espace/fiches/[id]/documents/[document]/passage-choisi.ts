"use client";
import { useEffect, useState } from "react";

export type Plage = { bloc: number; debut: number; fin: number };

/** What is selected inside one block (an element with `data-bloc`), without the spaces around it; kept when the selection goes. */
export function usePassageChoisi() {
  const [choisi, setChoisi] = useState<Plage | null>(null);
  useEffect(() => {
    const lire = () => {
      const plage = lirePlage(document.getSelection());
      if (plage) setChoisi((avant) => (avant && memes(avant, plage) ? avant : plage));
    };
    document.addEventListener("selectionchange", lire);
    return () => document.removeEventListener("selectionchange", lire);
  }, []);
  return [choisi, setChoisi] as const;
}

const memes = (a: Plage, b: Plage) => a.bloc === b.bloc && a.debut === b.debut && a.fin === b.fin;

function lirePlage(selection: Selection | null): Plage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const bloc = element(range.startContainer)?.closest<HTMLElement>("[data-bloc]");
  if (!bloc?.contains(range.endContainer)) return null;
  const avant = document.createRange();
  avant.setStart(bloc, 0);
  avant.setEnd(range.startContainer, range.startOffset);
  const texte = range.toString();
  const debut = avant.toString().length + texte.length - texte.trimStart().length;
  const fin = debut + texte.trim().length;
  return fin > debut ? { bloc: Number(bloc.dataset.bloc), debut, fin } : null;
}

const element = (node: Node) => (node instanceof Element ? node : node.parentElement);
