import { posix } from "node:path";
import type { Archive } from "./archive.ts";
import { attribut, type Element, elements, nomDe, oui, premier, racineDe } from "./xml.ts";

export type Relation = { type: string; cible: string; externe: boolean };

/** What a part points to, by the id it uses; types without the address they begin with. */
export function relationsDe(archive: Archive, partie: string): Map<string, Relation> {
  const { dir, base } = posix.parse(partie);
  const racine = racineDe(archive.xml.get(posix.join(dir, "_rels", `${base}.rels`)));
  const relations = new Map<string, Relation>();
  for (const r of racine ? elements(racine) : []) {
    const cible = attribut(r, "Target") ?? "";
    const externe = attribut(r, "TargetMode") === "External";
    relations.set(attribut(r, "Id") ?? "", {
      type: (attribut(r, "Type") ?? "").split("/").at(-1) ?? "",
      cible: externe ? cible : cible.startsWith("/") ? cible.slice(1) : posix.join(dir, cible),
      externe,
    });
  }
  return relations;
}

/** The part that holds the text, whatever its name; undefined when the archive is no text of Word. */
export function partiePrincipale(archive: Archive): string | undefined {
  const dite = [...relationsDe(archive, "").values()].find((r) => r.type === "officeDocument" && !r.externe)?.cible;
  const partie = dite && archive.xml.has(dite) ? dite : "word/document.xml";
  const debut = archive.xml.get(partie)?.subarray(0, 20_000).toString("utf8") ?? "";
  return /<(\w+:)?document[\s/>]/.test(debut) ? partie : undefined;
}

/** What the styles of a document make of the paragraphs and runs that bear them. */
export type Style = { niveau?: number; gras?: boolean; cache?: boolean; puce?: boolean; sommaire?: boolean };

export function stylesDe(racine: Element | undefined): Map<string, Style> {
  const bruts = new Map<string, { style: Style; parent: string | undefined }>();
  for (const s of racine ? elements(racine) : []) {
    if (nomDe(s) !== "style") continue;
    const nom = attribut(premier(s, "name"), "val") ?? "";
    const id = attribut(s, "styleId") ?? "";
    const plan = attribut(premier(premier(s, "pPr"), "outlineLvl"), "val");
    const [, titre] = /^(?:heading|titre) ([1-9])$/i.exec(nom) ?? [];
    const niveau = titre ? Number(titre) : plan !== undefined && Number(plan) < 9 ? Number(plan) + 1 : undefined;
    bruts.set(id, {
      parent: attribut(premier(s, "basedOn"), "val"),
      style: {
        ...(niveau ? { niveau } : {}),
        ...(/^toc( |$)|table of figures/i.test(nom) ? { sommaire: true } : {}),
        ...(premier(premier(s, "pPr"), "numPr") ? { puce: true } : {}),
        ...miseEnForme(premier(s, "rPr")),
      },
    });
  }
  const styles = new Map<string, Style>();
  for (const id of bruts.keys()) {
    let style: Style = {};
    const vus = new Set<string>();
    for (let ici: string | undefined = id; ici && !vus.has(ici); ici = bruts.get(ici)?.parent) {
      vus.add(ici);
      style = { ...bruts.get(ici)?.style, ...style };
    }
    styles.set(id, style);
  }
  return styles;
}

/** The words of a diagram, a shape each; what only joins or places shapes has none. */
export function motsDuSchema(donnees: Element | undefined): string[] {
  const points = premier(donnees, "ptLst");
  return [...(points ? elements(points) : [])]
    .filter((pt) => /^(node|asst)?$/.test(attribut(pt, "type") ?? ""))
    .map((pt) => [...elements(premier(pt, "t") ?? pt)].filter((e) => nomDe(e) === "p"))
    .map((paragraphes) => paragraphes.map((p) => (p.textContent ?? "").trim()).join("\n"))
    .filter((mots) => mots !== "");
}

/** What a run or a style says of bold and hidden words; nothing when it says nothing. */
export function miseEnForme(rPr: Element | undefined): { gras?: boolean; cache?: boolean } {
  const gras = premier(rPr, "b");
  const cache = premier(rPr, "vanish") ?? premier(rPr, "specVanish");
  return { ...(gras ? { gras: oui(gras) } : {}), ...(cache ? { cache: oui(cache) } : {}) };
}
