import { mentionArrivees } from "../../../recueil/emargement/mention.ts";
import { compilePdf, type Donnees } from "../../../socle/dessin/compile.ts";
import { composer } from "../../../socle/dessin/composer.ts";
import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { qrSvg } from "../qr.ts";

export type FeuillePresence = {
  conference: string;
  demonstration: boolean;
  /** « v2 du 3 février 2026 », of the sheet in the kit. */
  version: string | null;
  /** Null: a sheet for any atelier, to fill by hand. */
  atelier: {
    code: string;
    intitule: string;
    organisateurs: string[];
    quand: string;
    lieu: string;
    codeCourt: string;
    /** Where one checks in; and where the short code is typed. */
    adresses: { qr: string; code: string };
  } | null;
  /** Who is already known, in order; blank rows follow. */
  arrives: {
    nom: string;
    structure: string;
    fonction: string;
    departement: string;
    courriel: string;
    signature: string;
  }[];
  vierges: number;
  /** Where the full notice is. */
  confidentialite: string;
};

const VIERGE = { nom: "", structure: "", fonction: "", departement: "", courriel: "", signature: "" };

/** The sheet to sign, as a tagged PDF/UA-1. */
export function renderFeuillePdf(feuille: FeuillePresence, date: Date): Uint8Array<ArrayBuffer> {
  return compilePdf({ template: "feuille.typ", data: contenuFeuille(feuille), date });
}

function contenuFeuille(f: FeuillePresence): Donnees {
  const a = f.atelier;
  const lignes = [...f.arrives, ...Array.from({ length: f.vierges }, () => VIERGE)];
  return {
    titreDocument: composer(a ? `Feuille de présence – ${a.code} ${a.intitule}` : "Feuille de présence"),
    auteurs: a ? a.organisateurs.map(composer).filter(Boolean) : [],
    conference: composer(f.conference),
    mention: f.demonstration ? MENTION_DEMONSTRATION : null,
    version: f.version && composer(`Feuille de présence, ${f.version}`),
    champs: [
      { nom: "Atelier", valeur: a ? composer(`${a.code} · ${a.intitule}`) : "" },
      { nom: "Organisé par", valeur: a ? composer(a.organisateurs.join(", ")) : "" },
      { nom: "Date", valeur: a ? composer(a.quand) : "" },
      { nom: "Lieu", valeur: a ? composer(a.lieu) : "" },
    ],
    information: composer(`${mentionArrivees(a?.organisateurs ?? ["l’organisateur"])} ${f.confidentialite}`),
    qr: a ? qrSvg(a.adresses.qr) : null,
    code: a?.codeCourt ?? "",
    adresse: a?.adresses.code ?? "",
    lignes: lignes.map((l, i) => ({
      rang: i + 1,
      nom: composer(l.nom),
      structure: composer(l.structure),
      fonction: composer(l.fonction),
      departement: composer(l.departement),
      courriel: composer(l.courriel),
      signature: composer(l.signature),
    })),
  };
}
