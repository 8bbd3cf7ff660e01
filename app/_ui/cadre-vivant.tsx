"use client";
import { useEffect, useState } from "react";

const DIRE = "trame:dire";

/** Says a sentence in the one live region of the room, for those who do not see what changed. */
export function dire(phrase: string): void {
  window.dispatchEvent(new CustomEvent(DIRE, { detail: phrase }));
}

/**
 * What keeps a room usable without eyes or mouse: its live region, and the focus. When what held the focus leaves the
 * page (a button that did its work, a panel that closed), the focus goes to the heading of what remains around it.
 */
export function CadreVivant() {
  const [phrase, setPhrase] = useState("");
  useEffect(() => {
    const ecouter = (e: Event) => setPhrase((e as CustomEvent<string>).detail);
    window.addEventListener(DIRE, ecouter);
    return () => window.removeEventListener(DIRE, ecouter);
  }, []);
  useEffect(garderLeFocus, []);
  return (
    <p aria-live="polite" className="sr-only">
      {phrase}
    </p>
  );
}

function garderLeFocus(): () => void {
  let chemin: Element[] = [];
  const retenir = (e: FocusEvent) => {
    chemin = [];
    for (let n = e.target as Element | null; n; n = n.parentElement) chemin.push(n);
  };
  const veiller = new MutationObserver(() => {
    if (document.activeElement !== document.body || chemin.length === 0 || tient(chemin[0])) return;
    const titre = titreVoisin(chemin);
    chemin = [];
    if (!titre) return;
    titre.tabIndex = -1;
    titre.focus();
  });
  document.addEventListener("focusin", retenir);
  veiller.observe(document.body, { childList: true, subtree: true, attributeFilter: ["hidden", "disabled", "open"] });
  return () => {
    document.removeEventListener("focusin", retenir);
    veiller.disconnect();
  };
}

/** Whether it may still hold the focus: a person who pressed beside it has left it by themselves. */
const tient = (e: Element | undefined) =>
  e instanceof HTMLElement && e.isConnected && e.checkVisibility() && !e.matches(":disabled");

function titreVoisin(chemin: readonly Element[]): HTMLElement | null {
  for (const ancetre of chemin) {
    if (!ancetre.isConnected || ancetre === document.body || ancetre.matches("main")) continue;
    const titre = ancetre.querySelector<HTMLElement>("h1, h2, h3, h4");
    if (titre?.checkVisibility()) return titre;
  }
  return document.querySelector<HTMLElement>("main h1") ?? document.querySelector<HTMLElement>("main");
}
