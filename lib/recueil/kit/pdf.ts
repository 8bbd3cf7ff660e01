import { compilePdf, type Donnees } from "../../socle/dessin/compile.ts";
import { composer } from "../../socle/dessin/composer.ts";
import { type BlocKit, type CadreKit, type DocumentKit, largeurs } from "./arbre.ts";

/** A document of the kit as a tagged PDF/UA-1. */
export function renderKitPdf(d: DocumentKit, cadre: CadreKit, date: Date): Uint8Array<ArrayBuffer> {
  return compilePdf({
    template: "kit.typ",
    date,
    data: {
      titre: composer(d.titre),
      titreDocument: composer(`${d.titre} – ${cadre.conference}`),
      auteurs: cadre.auteurs.map(composer).filter(Boolean),
      conference: composer(cadre.conference),
      mention: cadre.mention && composer(cadre.mention),
      version: composer(cadre.version),
      blocs: d.blocs.map((b, i) => {
        const suivant = d.blocs[i + 1];
        // What announces a list, a table or fields stays with them.
        const annonce = suivant !== undefined && suivant.genre !== "paragraphe" && d.blocs[i - 1]?.genre === "titre";
        return b.genre === "paragraphe" ? { ...b, texte: composer(b.texte), annonce } : bloc(b);
      }),
    },
  });
}

function bloc(b: Exclude<BlocKit, { genre: "paragraphe" }>): Donnees {
  switch (b.genre) {
    case "titre":
      return { ...b, texte: composer(b.texte) };
    case "liste":
      return { genre: b.genre, ordonnee: b.ordonnee ?? false, elements: b.elements.map(composer) };
    case "tableau":
      return {
        genre: b.genre,
        entetes: b.entetes.map(composer),
        lignes: b.lignes.map((l) => l.map(composer)),
        colonnes: largeurs(b.lignes),
      };
    case "champ":
      return { genre: b.genre, nom: composer(b.nom), aide: aide(b.aide), lignes: b.lignes };
    case "choix":
      return {
        genre: b.genre,
        nom: aide(b.nom),
        aide: aide(b.aide),
        options: b.options.map((o) => ({ nom: composer(o.nom), aide: aide(o.aide) })),
      };
  }
}

const aide = (texte: string | undefined) => (texte ? composer(texte) : null);
