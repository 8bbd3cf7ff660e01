/** What a key asks for, wherever one is on the table. */
export const COMMANDES = [
  "suivant",
  "precedent",
  "choisir",
  "point",
  "ecrire",
  "rattacher",
  "ecarter",
  "classer",
  "reformuler",
  "fusionner",
  "scinder",
  "deplacer",
  "annuler",
  "chercher",
  "plan",
  "aide",
  "sortir",
] as const;
export type Commande = (typeof COMMANDES)[number] | `numero${number}`;

/** Key → what it asks for. Arrows, Space and Enter belong to the list itself, and answer there only. */
const TOUCHES: Record<string, Commande> = {
  j: "suivant",
  k: "precedent",
  x: "choisir",
  p: "point",
  n: "ecrire",
  a: "rattacher",
  e: "ecarter",
  c: "classer",
  r: "reformuler",
  f: "fusionner",
  s: "scinder",
  d: "deplacer",
  z: "annuler",
  o: "plan",
  "/": "chercher",
  "?": "aide",
  Escape: "sortir",
};

/** The key that asks for something, as it is shown beside it. */
export const toucheDe = (commande: Commande): string => {
  const touche = Object.entries(TOUCHES).find(([, c]) => c === commande)?.[0] ?? commande.replace("numero", "");
  return touche === "Escape" ? "Échap" : touche.toUpperCase();
};

export type Frappe = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/**
 * What this key asks for, or null. While one types in a field only Escape answers; with the keys switched off nothing
 * but Escape does. Ctrl+Z undoes the last gesture outside a field, as everywhere.
 */
export function lireTouche(
  frappe: Frappe,
  { enSaisie, actives }: { enSaisie: boolean; actives: boolean },
): Commande | null {
  const { key, ctrlKey, metaKey, altKey } = frappe;
  if (key === "Escape") return "sortir";
  if (enSaisie || altKey || !actives) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" ? "annuler" : null;
  if (/^[1-9]$/.test(key)) return `numero${Number(key)}`;
  return TOUCHES[key] ?? TOUCHES[key.toLowerCase()] ?? null;
}

/** Kinds of field where letters are words. */
const SANS_LETTRES = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "file", "color"]);

/** Whether keys are words here: a field, or anything one writes in. */
export function isSaisie(element: { tagName: string; type?: string; isContentEditable?: boolean } | null): boolean {
  if (!element) return false;
  if (element.isContentEditable) return true;
  if (element.tagName === "INPUT") return !SANS_LETTRES.has(element.type ?? "text");
  return element.tagName === "TEXTAREA" || element.tagName === "SELECT";
}
