import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import type { Archive } from "./archive.ts";
import type { BlocBrut } from "./bloc.ts";

/** Whose words are not those of the document: what was deleted, notes in the margin, lists of contents. */
const IGNORES = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:table-of-content",
  "draw:frame",
  "text:note",
]);

/** The blocks of an ODT: deletions are left out, bookmarks are kept. Throws on XML that is none. */
export function lireOdt(archive: Archive): BlocBrut[] {
  const contenu = archive.xml.get("content.xml")?.toString("utf8") ?? "";
  const document = new DOMParser({ onError: refuser }).parseFromString(contenu, "text/xml");
  const gras = stylesGras(document);
  const blocs: BlocBrut[] = [];
  const corps = document.getElementsByTagName("office:text")[0];
  if (corps) parcourir(corps, blocs, gras);
  return blocs;
}

function refuser(niveau: "warning" | "error" | "fatalError", message: string): void {
  if (niveau !== "warning") throw new Error(message);
}

/** The automatic styles that make a run bold, by their name. */
function stylesGras(document: { getElementsByTagName(nom: string): Iterable<Element> }): Set<string> {
  const noms = new Set<string>();
  for (const style of document.getElementsByTagName("style:style"))
    for (const texte of style.getElementsByTagName("style:text-properties"))
      if (texte.getAttribute("fo:font-weight") === "bold") noms.add(style.getAttribute("style:name") ?? "");
  return noms;
}

function parcourir(parent: Node, blocs: BlocBrut[], gras: Set<string>): void {
  for (const enfant of enfants(parent)) {
    if (IGNORES.has(enfant.nodeName)) continue;
    if (enfant.nodeName === "text:p" || enfant.nodeName === "text:h") blocs.push(bloc(enfant as Element, gras));
    else parcourir(enfant, blocs, gras);
  }
}

function bloc(element: Element, gras: Set<string>): BlocBrut {
  const niveau = element.nodeName === "text:h" ? Number(element.getAttribute("text:outline-level")) || 1 : undefined;
  const b: BlocBrut = { ...(niveau ? { niveau } : {}), texte: "", signets: [] };
  let grasFini = false;
  const ecrire = (texte: string, fort: boolean) => {
    if (fort && !grasFini) b.gras = b.texte.length + texte.length;
    else if (texte.trim() !== "") grasFini = true;
    b.texte += texte;
  };
  const lire = (noeud: Node, fort: boolean) => {
    for (const enfant of enfants(noeud)) {
      const nom = enfant.nodeName;
      if (enfant.nodeType === 3) ecrire(enfant.nodeValue ?? "", fort);
      else if (nom === "text:bookmark" || nom === "text:bookmark-start")
        b.signets.push((enfant as Element).getAttribute("text:name") ?? "");
      else if (nom === "text:s") ecrire(" ", fort);
      else if (nom === "text:tab" || nom === "text:line-break") ecrire("\n", fort);
      else if (!IGNORES.has(nom)) lire(enfant, nom === "text:span" ? fort || gras.has(styleDe(enfant)) : fort);
    }
  };
  lire(element, gras.has(styleDe(element)));
  return b;
}

const styleDe = (noeud: Node) => (noeud as Element).getAttribute("text:style-name") ?? "";

function* enfants(noeud: Node): Generator<Node> {
  for (let enfant = noeud.firstChild; enfant; enfant = enfant.nextSibling) yield enfant;
}
