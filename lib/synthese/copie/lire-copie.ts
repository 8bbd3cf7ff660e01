import type { Archive } from "../../recueil/depouillement/archive.ts";
import { partiePrincipale, relationsDe, stylesDe } from "../../recueil/depouillement/docx-parties.ts";
import { attribut, type Element, elements, nomDe, oui, premier, racineDe } from "../../recueil/depouillement/xml.ts";
import type { CopieLue, Morceau, ParagrapheLu, RemarqueLue, Suivi } from "./lu.ts";

const SORTES: Record<string, Suivi["sorte"]> = {
  ins: "ajout",
  del: "retrait",
  moveFrom: "depart",
  moveTo: "arrivee",
};
const SIGNES: Record<string, string> = { tab: " ", br: " ", cr: " ", noBreakHyphen: "-", ptab: " " };
const IGNORES = new Set(["rPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "drawing", "pict"]);

type Lieu = { suivi: Suivi | null; url: string | null; table: boolean };

/** « trame_P41 », or « trame_P41_Copy_1 » once LibreOffice has moved it. */
const pointDuSignet = (nom: string | undefined) => /^trame_(P\d+)(?:_Copy_?\d+)*$/.exec(nom ?? "")?.[1];
const pointDeLAdresse = (url: string) => /\/p\/(P\d+)\/?$/.exec(url)?.[1];

/** A DOCX, as what it says and what was done to it: paragraphs in reading order, tracked changes, remarks in the margin. */
export function lireCopie(archive: Archive): CopieLue {
  const principale = partiePrincipale(archive) ?? "";
  const corps = racineDe(archive.xml.get(principale));
  if (!corps) throw new Error("document absent");
  const relations = relationsDe(archive, principale);
  const partie = (type: string) =>
    racineDe(archive.xml.get([...relations.values()].find((r) => r.type === type && !r.externe)?.cible ?? ""));
  const styles = stylesDe(partie("styles"));
  const lecture = new Lecture(
    (id) => relations.get(id)?.cible ?? null,
    (style) => styles.get(style)?.sommaire === true,
  );
  for (const racine of [corps, partie("footnotes"), partie("endnotes")])
    if (racine) lecture.parcourir(racine, { suivi: null, url: null, table: false });
  const proprietes = proprietesDe(racineDe(archive.xml.get("docProps/custom.xml")));
  return {
    exporte: proprietes.get("TrameExport") ?? null,
    version: proprietes.get("TrameVersion") ?? null,
    paragraphes: lecture.paragraphes,
    remarques: remarquesDe(partie("comments"), lecture.passages),
  };
}

class Lecture {
  readonly paragraphes: ParagrapheLu[] = [];
  /** What each remark is about. */
  readonly passages = new Map<string, { mots: string; paragraphe: number }>();
  readonly #ouverts = new Map<string, string>();
  readonly #commentes = new Set<string>();
  readonly #cible: (id: string) => string | null;
  readonly #isSommaire: (style: string) => boolean;
  #attendent: string[] = [];
  #champ: { code: string; url: string | null } | null = null;
  #courant: ParagrapheLu | null = null;

  constructor(cible: (id: string) => string | null, isSommaire: (style: string) => boolean) {
    this.#cible = cible;
    this.#isSommaire = isSommaire;
  }

  parcourir(parent: Element, lieu: Lieu): void {
    for (const e of elements(parent)) this.#lire(e, lieu);
  }

  #lire(e: Element, lieu: Lieu): void {
    const nom = nomDe(e);
    const sorte = SORTES[nom];
    if (nom === "p") this.#paragraphe(e, lieu);
    else if (nom === "txbxContent") this.#aPart(e, lieu);
    else if (nom === "drawing" || nom === "pict") this.#cadres(e, lieu);
    else if (IGNORES.has(nom) || isSommaire(e)) return;
    else if (sorte) this.parcourir(e, { ...lieu, suivi: suiviDe(e, sorte) });
    else if (nom === "tbl") this.parcourir(e, { ...lieu, table: true });
    else if (nom === "tr") this.parcourir(e, { ...lieu, suivi: suiviDans(premier(e, "trPr")) ?? lieu.suivi });
    else if (nom === "hyperlink") this.#lien(e, lieu);
    else if (nom === "bookmarkStart") this.#signet(attribut(e, "id") ?? "", pointDuSignet(attribut(e, "name")));
    else if (nom === "bookmarkEnd") this.#finSignet(attribut(e, "id") ?? "");
    else if (nom === "commentRangeStart") this.#commenter(attribut(e, "id") ?? "");
    else if (nom === "commentRangeEnd") this.#commentes.delete(attribut(e, "id") ?? "");
    else if (nom === "r") this.#run(e, lieu);
    else if (nom === "AlternateContent") this.#lire(premier(e, "Choice") ?? premier(e, "Fallback") ?? e, lieu);
    else this.parcourir(e, lieu);
  }

  #paragraphe(p: Element, { suivi, table }: Lieu): void {
    const pPr = premier(p, "pPr");
    const style = attribut(premier(pPr, "pStyle"), "val") ?? "";
    if (this.#isSommaire(style)) return;
    const numPr = premier(pPr, "numPr");
    const lu: ParagrapheLu = {
      style,
      puce: numPr !== undefined && attribut(premier(numPr, "numId"), "val") !== "0",
      table,
      morceaux: [],
      marque: suiviDans(premier(pPr, "rPr")) ?? suivi,
      signets: this.#attendent,
      fins: [],
      codes: [],
    };
    this.#attendent = [];
    this.paragraphes.push(lu);
    this.#courant = lu;
    this.parcourir(p, { suivi, url: null, table });
    this.#courant = null;
  }

  /** A frame in a paragraph: its own paragraphs come after it. */
  #aPart(e: Element, lieu: Lieu): void {
    const courant = this.#courant;
    this.parcourir(e, { ...lieu, url: null });
    this.#courant = courant;
  }

  #cadres(e: Element, lieu: Lieu): void {
    for (const fils of elements(e)) {
      if (nomDe(fils) === "txbxContent") this.#aPart(fils, lieu);
      else this.#cadres(fils, lieu);
    }
  }

  #lien(e: Element, lieu: Lieu): void {
    const url = this.#cible(attribut(e, "id") ?? "");
    this.#noterCode(url);
    this.parcourir(e, { ...lieu, url });
  }

  #noterCode(url: string | null): void {
    const code = url && pointDeLAdresse(url);
    if (code) this.#courant?.codes.push(code);
  }

  #signet(id: string, point: string | undefined): void {
    if (!point) return;
    this.#ouverts.set(id, point);
    (this.#courant?.signets ?? this.#attendent).push(point);
  }

  #finSignet(id: string): void {
    const point = this.#ouverts.get(id);
    if (point) (this.#courant ?? this.paragraphes.at(-1))?.fins.push(point);
  }

  #commenter(id: string): void {
    this.#commentes.add(id);
    this.passages.set(id, { mots: "", paragraphe: Math.max(0, this.paragraphes.length - (this.#courant ? 1 : 0)) });
  }

  #run(run: Element, lieu: Lieu): void {
    const rPr = premier(run, "rPr");
    if (oui(premier(rPr, "vanish"))) return;
    const forme = { gras: oui(premier(rPr, "b")), italique: oui(premier(rPr, "i")) };
    for (const e of elements(run)) {
      const nom = nomDe(e);
      if (nom === "t" || nom === "delText") this.#ecrire(e.textContent ?? "", forme, lieu);
      else if (nom in SIGNES) this.#ecrire(SIGNES[nom] ?? "", forme, lieu);
      else if (nom === "commentReference") this.#reference(attribut(e, "id") ?? "");
      else if (nom === "fldChar") this.#borneDeChamp(attribut(e, "fldCharType"));
      else if (nom === "instrText") {
        if (this.#champ) this.#champ.code += e.textContent ?? "";
      } else this.#lire(e, lieu);
    }
  }

  #reference(id: string): void {
    if (!this.passages.has(id)) this.#commenter(id);
    this.#commentes.delete(id);
  }

  /** A link written as a field: its address comes before the words it shows. */
  #borneDeChamp(type: string | undefined): void {
    if (type === "begin") this.#champ = { code: "", url: null };
    else if (type === "separate" && this.#champ) {
      this.#champ.url = /HYPERLINK\s+"([^"]+)"/.exec(this.#champ.code)?.[1] ?? null;
      this.#noterCode(this.#champ.url);
    } else if (type === "end") this.#champ = null;
  }

  #ecrire(texte: string, forme: Pick<Morceau, "gras" | "italique">, { suivi, url }: Lieu): void {
    if (texte === "" || !this.#courant) return;
    this.#courant.morceaux.push({ texte, ...forme, url: url ?? this.#champ?.url ?? null, suivi });
    for (const id of this.#commentes) {
      const passage = this.passages.get(id);
      if (passage && suivi?.sorte !== "retrait") passage.mots += texte;
    }
  }
}

function suiviDe(e: Element, sorte: Suivi["sorte"]): Suivi {
  return { sorte, auteur: attribut(e, "author") ?? "", at: attribut(e, "date") ?? null };
}

/** What properties say of what bears them: a row, the end of a paragraph. */
function suiviDans(proprietes: Element | undefined): Suivi | null {
  for (const e of proprietes ? elements(proprietes) : []) {
    const sorte = SORTES[nomDe(e)];
    if (sorte) return suiviDe(e, sorte);
  }
  return null;
}

function isSommaire(e: Element): boolean {
  if (nomDe(e) !== "sdt") return false;
  const galerie = attribut(premier(premier(premier(e, "sdtPr"), "docPartObj"), "docPartGallery"), "val");
  return /table of contents/i.test(galerie ?? "");
}

function proprietesDe(racine: Element | undefined): Map<string, string> {
  const valeurs = [...(racine ? elements(racine) : [])].map(
    (e) => [attribut(e, "name") ?? "", (e.textContent ?? "").trim()] as const,
  );
  return new Map(valeurs);
}

function remarquesDe(racine: Element | undefined, passages: Lecture["passages"]): RemarqueLue[] {
  return [...(racine ? elements(racine) : [])]
    .filter((e) => nomDe(e) === "comment")
    .map((e) => {
      const passage = passages.get(attribut(e, "id") ?? "");
      const lignes = [...elements(e)].map((p) => (p.textContent ?? "").trim()).filter(Boolean);
      return {
        auteur: attribut(e, "author") ?? "",
        at: attribut(e, "date") ?? null,
        texte: lignes.join("\n"),
        mots: (passage?.mots ?? "").replace(/\s+/g, " ").trim(),
        paragraphe: passage?.paragraphe ?? -1,
      };
    });
}
