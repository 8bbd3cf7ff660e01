import type { Archive } from "./archive.ts";
import type { Apart, BlocBrut, Cellule } from "./bloc.ts";
import { type Contexte, type Lieu, lireParagraphe } from "./docx-paragraphe.ts";
import { motsDuSchema, partiePrincipale, relationsDe, stylesDe } from "./docx-parties.ts";
import { blocsDeMorceau } from "./morceau.ts";
import { attribut, type Element, elements, type Node, nomDe, oui, premier, racineDe } from "./xml.ts";

/** A piece of another document that cannot be read where it stands. */
export class MorceauIllisible extends Error {}

/** What is not read: deletions, the place moves came from, and properties. */
const IGNORES = new Set(["del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "pPr"]);

/**
 * The blocks of a DOCX: tracked changes are read as accepted, bookmarks kept, pictures left out. Notes, remarks and
 * frames come after the paragraph they hang on. Throws on XML that is none, or that holds no text.
 */
export function lireDocx(archive: Archive): BlocBrut[] {
  const partie = partiePrincipale(archive) ?? "";
  const relations = relationsDe(archive, partie);
  const parType = (type: string) =>
    [...relations.values()].filter((r) => r.type === type && !r.externe).map((r) => r.cible);
  const racine = (type: string) => racineDe(archive.xml.get(parType(type)[0] ?? ""));
  const corps = premier(racineDe(archive.xml.get(partie)), "body");
  if (!corps) throw new Error("sans texte");
  let tables = 0;
  const contexte: Contexte = {
    styles: stylesDe(racine("styles")),
    relations,
    notes: new Map([
      ...parId(racine("footnotes"), "footnote", "footnoteReference"),
      ...parId(racine("endnotes"), "endnote", "endnoteReference"),
      ...parId(racine("comments"), "comment", "commentReference"),
    ]),
    lire: (parent, lieu) => parcourir(parent, lieu),
    cadre: (parent, lieu) =>
      parcourir(
        parent,
        lieu.courant
          ? { apart: "marge" }
          : lieu.apart || lieu.cellule
            ? lieu
            : { cellule: { ...UNE, table: ++tables } },
      ),
    schema: (id, { courant, ...lieu }) => {
      const cellule = lieu.apart || lieu.cellule ? {} : { cellule: { ...UNE, table: ++tables } };
      const mots = motsDuSchema(racineDe(archive.xml.get(relations.get(id)?.cible ?? "")));
      return mots.map((texte) => ({ ...lieu, ...cellule, texte, signets: [] }));
    },
  };

  function parcourir(parent: Node, lieu: Lieu): BlocBrut[] {
    return [...elements(parent)].flatMap((e) => {
      const nom = nomDe(e);
      if (IGNORES.has(nom) || isModele(e)) return [];
      if (nom === "p") return lireParagraphe(e, lieu, contexte);
      if (nom === "tbl") return lireTableau(e, lieu);
      if (nom === "altChunk") return lireMorceau(e);
      return parcourir(e, lieu);
    });
  }

  function lireTableau(tableau: Element, lieu: Lieu): BlocBrut[] {
    if (lieu.cellule || lieu.apart) return parcourir(tableau, lieu);
    const table = ++tables;
    return rangeesDe(tableau).flatMap((tr, rangee) => {
      let colonne = 0;
      return [...elements(tr)].flatMap((tc) => {
        if (nomDe(tc) !== "tc") return nomDe(tc) === "trPr" ? [] : parcourir(tc, lieu);
        const largeur = Number(attribut(premier(premier(tc, "tcPr"), "gridSpan"), "val")) || 1;
        const cellule: Cellule = { table, rangee, colonne, largeur };
        colonne += largeur;
        return parcourir(tc, { ...lieu, cellule });
      });
    });
  }

  /** Word keeps what other programs join in a part of its own until it saves the document again. */
  function lireMorceau(e: Element): BlocBrut[] {
    const cible = relations.get(attribut(e, "id") ?? "");
    const octets = archive.xml.get(cible?.cible ?? "");
    const blocs = octets && blocsDeMorceau(cible?.cible ?? "", octets);
    if (!blocs) throw new MorceauIllisible();
    return blocs;
  }

  const enMarge = [...parType("header"), ...parType("footer")].flatMap((nom) => {
    const partie = racineDe(archive.xml.get(nom));
    return partie ? parcourir(partie, { courant: true }) : [];
  });
  return [...parcourir(corps, {}), ...enMarge];
}

const UNE: Cellule = { table: 0, rangee: 0, colonne: 0, largeur: 1 };

/** Rows, even those a program wrapped in a control or a tracked change. */
const rangeesDe = (parent: Node): Element[] =>
  [...elements(parent)].flatMap((e) => {
    const nom = nomDe(e);
    if (nom === "tr") return [e];
    return IGNORES.has(nom) ? [] : rangeesDe(e);
  });

/** A control nobody filled in shows the words of its template; a table of contents repeats the headings. */
function isModele(e: Element): boolean {
  const proprietes = nomDe(e) === "sdt" ? premier(e, "sdtPr") : undefined;
  const galerie = attribut(premier(premier(proprietes, "docPartObj"), "docPartGallery"), "val") ?? "";
  return oui(premier(proprietes, "showingPlcHdr")) || /table of contents/i.test(galerie);
}

const APART: Record<string, Apart> = { comment: "commentaire" };

/** What references point to, by « reference id »; separators of notes left out. */
function parId(racine: Element | undefined, nom: string, reference: string) {
  return [...(racine ? elements(racine) : [])]
    .filter((e) => nomDe(e) === nom && !/eparator|ontinuationNotice/.test(attribut(e, "type") ?? ""))
    .map((e) => {
      const auteur = attribut(e, "author");
      const lieu: Lieu = { apart: APART[nom] ?? "note", ...(auteur && nom === "comment" ? { auteur } : {}) };
      return [`${reference} ${attribut(e, "id")}`, { contenu: e, lieu }] as const;
    });
}
