"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

const DIRE = "trame:dire";

/** Says a sentence in the one live region of the room, for those who do not see what changed. */
export function dire(phrase: string): void {
  window.dispatchEvent(new CustomEvent(DIRE, { detail: phrase }));
}

/**
 * What keeps a room usable without eyes or mouse: its live region, and the focus. When what held the focus leaves the
 * page (a button that did its work, a panel that closed, a link to another room), the focus goes to the heading of what
 * remains around it, or to the title of the page.
 */
export function CadreVivant() {
  const [phrase, setPhrase] = useState("");
  useEffect(() => {
    const ecouter = (e: Event) => setPhrase((e as CustomEvent<string>).detail);
    window.addEventListener(DIRE, ecouter);
    return () => window.removeEventListener(DIRE, ecouter);
  }, []);
  // Hydrated, the browser has just opened the page and holds its own focus; otherwise a link led here.
  const ouverte = useSyncExternalStore(jamais, non, oui);
  const [arrivee] = useState(!ouverte);
  useEffect(() => garderLeFocus(arrivee), [arrivee]);
  return (
    <p aria-live="polite" className="sr-only">
      {phrase}
    </p>
  );
}

const jamais = () => () => {};
const non = () => false;
const oui = () => true;

/** `arrivee`: the link that led here has left the page with the room it was in. */
function garderLeFocus(arrivee: boolean): () => void {
  let perdu: Element[] | null = arrivee ? [] : null;
  const retenir = (e: FocusEvent) => {
    perdu = [];
    for (let n = e.target as Element | null; n; n = n.parentElement) perdu.push(n);
  };
  const veiller = () => {
    if (document.activeElement !== document.body || perdu === null || tient(perdu[0])) return;
    const titre = titreVoisin(perdu);
    // A page still on its way is waited for.
    if (!titre) return;
    perdu = null;
    titre.tabIndex = -1;
    titre.focus();
  };
  const observateur = new MutationObserver(veiller);
  document.addEventListener("focusin", retenir);
  observateur.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["hidden", "disabled", "open"],
  });
  veiller();
  return () => {
    document.removeEventListener("focusin", retenir);
    observateur.disconnect();
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
