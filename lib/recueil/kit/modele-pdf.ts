import { compilePdf } from "../../socle/dessin/compile.ts";
import { composer } from "../../socle/dessin/composer.ts";
import { contenuModele, type Modele } from "./modele.ts";

/** The same model to print and fill by hand: a tagged PDF/UA-1. */
export function renderModelePdf(modele: Modele, date: Date): Uint8Array<ArrayBuffer> {
  const c = contenuModele(modele);
  return compilePdf({
    template: "fiche-vierge.typ",
    date,
    data: {
      titreDocument: composer(c.titreDocument),
      conference: composer(c.conference),
      mention: c.mention && composer(c.mention),
      version: c.version && composer(c.version),
      aide: composer(c.aide),
      entete: c.entete.map(({ nom, textes }) => ({ nom, textes: textes.map(composer).filter(Boolean) })),
      titres: c.titres.map(({ niveau, titre, aide, saisie }) => ({
        niveau,
        titre: composer(titre),
        aide: aide && composer(aide),
        saisie: saisie && {
          options: [],
          ...saisie,
          ...("options" in saisie && { options: saisie.options.map(composer) }),
        },
      })),
    },
  });
}
