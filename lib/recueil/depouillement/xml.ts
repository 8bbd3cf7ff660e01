import { DOMParser, type Element, type Node } from "@xmldom/xmldom";

export type { Element, Node };

/** The root of a part; undefined when the archive has no such part. Throws on XML that is none. No entity is ever expanded. */
export function racineDe(octets: Buffer | undefined): Element | undefined {
  if (!octets) return undefined;
  return new DOMParser({ onError: refuser }).parseFromString(decoder(octets), "text/xml").documentElement ?? undefined;
}

/** UTF-8 unless it begins with the mark of UTF-16. */
export const decoder = (octets: Buffer) =>
  octets[0] === 0xff && octets[1] === 0xfe
    ? octets.toString("utf16le", 2)
    : octets.toString("utf8").replace(/^\uFEFF/, "");

function refuser(niveau: "warning" | "error" | "fatalError", message: string): void {
  if (niveau !== "warning") throw new Error(message);
}

/** « p » for `w:p`: a name without the prefix a program chose. */
export const nomDe = (noeud: Node) => noeud.nodeName.slice(noeud.nodeName.indexOf(":") + 1);

export function* enfants(noeud: Node): Generator<Node> {
  for (let enfant = noeud.firstChild; enfant; enfant = enfant.nextSibling) yield enfant;
}

/** The children that are elements. */
export function* elements(noeud: Node): Generator<Element> {
  for (const enfant of enfants(noeud)) if (enfant.nodeType === 1) yield enfant as Element;
}

/** The first child of that name, at any prefix. */
export function premier(noeud: Node | undefined, nom: string): Element | undefined {
  if (noeud) for (const enfant of elements(noeud)) if (nomDe(enfant) === nom) return enfant;
  return undefined;
}

/** An attribute by its name without prefix. */
export function attribut(element: Element | undefined, nom: string): string | undefined {
  for (const a of element?.attributes ?? []) if (nomDe(a as unknown as Node) === nom) return a.value;
  return undefined;
}

/** A property that is there is on, unless it says no. */
export const oui = (element: Element | undefined) =>
  element !== undefined && !/^(0|false|off|none)$/i.test(attribut(element, "val") ?? "");
