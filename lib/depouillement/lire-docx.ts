import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import type { Archive } from "./archive.ts";
import type { BlocBrut } from "./bloc.ts";

const BLOCS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th"]);

/** The blocks of a DOCX: tracked changes are read as accepted, bookmarks are kept, pictures are left out. */
export async function lireDocx(archive: Archive): Promise<BlocBrut[]> {
  // mammoth reads the parts already inflated under our limits, never the archive itself.
  const file = {
    exists: (nom: string) => archive.xml.has(nom),
    read: async (nom: string, encodage?: string) => {
      const octets = archive.xml.get(nom) ?? Buffer.alloc(0);
      return encodage ? octets.toString("utf8") : octets;
    },
  };
  const { value } = await mammoth.convertToHtml({ file } as never, {
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    styleMap: ["p[style-name='Title'] => p:fresh", "p[style-name='Titre'] => p:fresh", "comment-reference => "],
    externalFileAccess: false,
  });
  return blocsDeHtml(value);
}

/** The blocks of an HTML without nesting rules of its own: what an inner block says is not said again by the outer. */
function blocsDeHtml(html: string): BlocBrut[] {
  const blocs: BlocBrut[] = [];
  let courant: BlocBrut = vide();
  let fort = 0;
  let grasFini = false;
  const fermer = () => {
    blocs.push(courant);
    courant = vide();
    grasFini = false;
  };
  const parser = new Parser({
    onopentag(nom, { id }) {
      if (BLOCS.has(nom)) {
        fermer();
        const [, niveau] = /^h(\d)$/.exec(nom) ?? [];
        if (niveau) courant.niveau = Number(niveau);
      } else if (nom === "strong") fort++;
      else if (nom === "br") courant.texte += "\n";
      else if (nom === "a" && id) courant.signets.push(id);
    },
    ontext(texte) {
      if (fort > 0 && !grasFini) courant.gras = courant.texte.length + texte.length;
      else if (texte.trim() !== "") grasFini = true;
      courant.texte += texte;
    },
    onclosetag(nom) {
      if (nom === "strong") fort--;
      else if (BLOCS.has(nom)) fermer();
    },
  });
  parser.end(html);
  fermer();
  return blocs;
}

const vide = (): BlocBrut => ({ texte: "", signets: [] });
