import type { Archive } from "./archive.ts";
import type { BlocBrut, Cellule } from "./bloc.ts";
import { type StylesOdt, stylesOdt } from "./odt-styles.ts";
import { type Redaction, rediger } from "./paragraphe.ts";
import { attribut, type Element, elements, enfants, type Node, nomDe, premier, racineDe } from "./xml.ts";

type Lieu = Pick<BlocBrut, "apart" | "auteur" | "cellule" | "courant" | "puce">;

/** Whose words are not those of the document: what was deleted, lists of contents, what a template asks to type. */
const IGNORES = new Set(["tracked-changes", "table-of-content", "placeholder", "note-citation", "ruby-text"]);
const UNE: Cellule = { table: 0, rangee: 0, colonne: 0, largeur: 1 };

/**
 * The blocks of an ODT: deletions are left out, bookmarks are kept. Notes, remarks and frames come after the paragraph
 * they hang on, page headers and footers after the text. Throws on XML that is none.
 */
export function lireOdt(archive: Archive): BlocBrut[] {
  const contenu = archive.xml.get("content.xml");
  const corps = premier(premier(racineDe(contenu), "body"), "text");
  if (!corps) return [];
  const feuille = archive.xml.get("styles.xml");
  const lire = lecteurOdt(stylesOdt([feuille, contenu]));
  const enMarge = marges(premier(racineDe(feuille), "master-styles"));
  return [...lire(corps, {}), ...enMarge.flatMap((e) => lire(e, { courant: true }))];
}

/** Whether the package says its parts are encrypted. */
export const odtProtege = (archive: Archive) =>
  archive.xml.get("META-INF/manifest.xml")?.includes("encryption-data") ?? false;

function lecteurOdt(styles: StylesOdt) {
  let tables = 0;

  function parcourir(parent: Node, lieu: Lieu): BlocBrut[] {
    return [...elements(parent)].flatMap((e) => {
      const nom = nomDe(e);
      if (IGNORES.has(nom) || isVide(e)) return [];
      if (nom === "p" || nom === "h") return lireParagraphe(e, lieu);
      if (nom === "table") return lireTableau(e, lieu);
      if (nom === "text-box") return cadre(e, lieu);
      if (isCache(e)) return e.textContent?.trim() ? [{ apart: "cache", texte: "", signets: [] }] : [];
      return parcourir(e, nom === "list-item" ? { ...lieu, puce: true } : lieu);
    });
  }

  const cadre = (e: Element, lieu: Lieu) =>
    parcourir(
      e,
      lieu.courant ? { apart: "marge" } : lieu.apart || lieu.cellule ? lieu : { cellule: { ...UNE, table: ++tables } },
    );

  function lireTableau(tableau: Element, lieu: Lieu): BlocBrut[] {
    if (lieu.cellule || lieu.apart) return parcourir(tableau, lieu);
    const table = ++tables;
    return rangeesDe(tableau).flatMap((tr, rangee) => {
      let colonne = 0;
      return [...elements(tr)].flatMap((tc) => {
        const largeur = Number(attribut(tc, "number-columns-spanned")) || 1;
        const cellule: Cellule = { table, rangee, colonne, largeur };
        // Columns a wide cell covers are there too, one by one.
        colonne += Math.min(Number(attribut(tc, "number-columns-repeated")) || 1, 1000);
        return nomDe(tc) === "covered-table-cell" ? [] : parcourir(tc, { ...lieu, cellule });
      });
    });
  }

  function lireParagraphe(p: Element, lieu: Lieu): BlocBrut[] {
    const style = styles(attribut(p, "style-name"));
    const niveau = nomDe(p) === "h" ? Number(attribut(p, "outline-level")) || 1 : style.niveau;
    const { puce, ...ou } = lieu;
    const r = rediger({ ...ou, ...(niveau && !lieu.apart ? { niveau } : {}), ...(puce && !niveau ? { puce } : {}) });
    lireMots(p, r, style, ou);
    return r.finir();
  }

  function lireMots(parent: Node, r: Redaction, style: { gras: boolean; cache: boolean }, lieu: Lieu): void {
    const ecrire = (texte: string) => {
      if (!style.cache) r.ecrire(texte, style.gras);
      else if (texte.trim() !== "") r.cacher();
    };
    for (const e of enfants(parent)) {
      const nom = nomDe(e);
      if (e.nodeType === 3) ecrire(e.nodeValue ?? "");
      if (e.nodeType !== 1 || IGNORES.has(nom)) continue;
      const el = e as Element;
      if (nom === "bookmark" || nom === "bookmark-start") r.bloc.signets.push(attribut(el, "name") ?? "");
      else if (nom === "s") ecrire(" ".repeat(Math.min(Number(attribut(el, "c")) || 1, 100)));
      else if (nom === "tab") ecrire("\t");
      else if (nom === "line-break") ecrire("\n");
      else if (nom === "note") r.apres.push(...parcourir(premier(el, "note-body") ?? el, { apart: "note" }));
      else if (nom === "annotation") r.apres.push(...parcourir(el, remarqueDe(el)));
      else if (nom === "text-box") r.apres.push(...cadre(el, lieu));
      else if (nom === "hidden-text" || nom === "hidden-paragraph" || isCache(el)) r.cacher();
      else if (nom === "a") {
        const debut = r.bloc.texte.length;
        lireMots(el, r, style, lieu);
        r.adresser(attribut(el, "href"), debut);
      } else if (!isVide(el) && !DESSINS.has(nom))
        lireMots(el, r, nom === "span" ? plus(style, styles(attribut(el, "style-name"))) : style, lieu);
    }
  }
  return parcourir;
}

/** Words about a picture, that the page does not show. */
const DESSINS = new Set(["title", "desc", "object", "image", "annotation-end"]);
const plus = (dessus: { gras: boolean; cache: boolean }, propre: { gras: boolean; cache: boolean }) => ({
  gras: dessus.gras || propre.gras,
  cache: dessus.cache || propre.cache,
});

function remarqueDe(e: Element): Lieu {
  const auteur = premier(e, "creator")?.textContent?.trim();
  return { apart: "commentaire", ...(auteur ? { auteur } : {}) };
}

/** Page headers and footers, of each kind of page. */
const marges = (maitres: Element | undefined): Element[] =>
  (maitres ? [...elements(maitres)] : []).flatMap((page) =>
    [...elements(page)].filter((e) => /^(header|footer)(-|$)/.test(nomDe(e))),
  );

const isCache = (e: Element) => nomDe(e) === "section" && attribut(e, "display") === "none";
/** A control nobody filled in. */
const isVide = (e: Element) => attribut(e, "showing-place-holder") === "true";

const rangeesDe = (parent: Node): Element[] =>
  [...elements(parent)].flatMap((e) =>
    nomDe(e) === "table-row" ? [e] : nomDe(e) === "table-cell" ? [] : rangeesDe(e),
  );
