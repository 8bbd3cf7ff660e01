import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
import { lieuEnMots } from "../../socle/territoire/lieu.ts";
import { nettoyer } from "../../socle/texte/clean.ts";
import { dateAtelier } from "../../socle/typographie/dates.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { EvenementAtelier } from "./ics.ts";

const ATOM = "http://www.w3.org/2005/Atom";
/** Readers ask often: the latest changes are enough. */
const ENTREES_MAX = 100;

type Atelier = EvenementAtelier & { mois: string };

/** The programme as an Atom feed (RFC 4287), what changed last first; the same ateliers give the same bytes. */
export function renderFil(
  ateliers: readonly Atelier[],
  { annee, nom, origine, depuis }: { annee: number; nom: string; origine: string; depuis: Date },
): string {
  const document = new DOMImplementation().createDocument(ATOM, "feed");
  const fil = document.documentElement;
  if (!fil) throw new Error("fil sans racine");
  type Noeud = typeof fil;
  const ajouter = (parent: Noeud, balise: string, texte: string, attributs: Record<string, string> = {}) => {
    const noeud = document.createElementNS(ATOM, balise);
    parent.appendChild(noeud);
    for (const [cle, valeur] of Object.entries(attributs)) noeud.setAttribute(cle, valeur);
    if (texte) noeud.appendChild(document.createTextNode(nettoyer(texte)));
    return noeud;
  };
  const recents = ateliers.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime()).slice(0, ENTREES_MAX);
  fil.setAttribute("xml:lang", "fr");
  ajouter(fil, "id", `${origine}/${annee}/programme`);
  ajouter(fil, "title", typographier(nom));
  ajouter(fil, "updated", (recents[0]?.updatedAt ?? depuis).toISOString());
  ajouter(fil, "link", "", { rel: "self", type: "application/atom+xml", href: `${origine}/${annee}/programme.atom` });
  ajouter(fil, "link", "", { rel: "alternate", type: "text/html", href: `${origine}/${annee}/programme` });
  for (const a of recents) {
    const url = `${origine}/${annee}/programme/${a.code}`;
    const entree = ajouter(fil, "entry", "");
    ajouter(entree, "id", url);
    ajouter(entree, "title", typographier(`${prefixe(a)}${a.intitule}`));
    ajouter(entree, "updated", a.updatedAt.toISOString());
    ajouter(entree, "link", "", { rel: "alternate", type: "text/html", href: url });
    for (const organisateur of a.organisateurs) ajouter(ajouter(entree, "author", ""), "name", organisateur);
    ajouter(entree, "summary", `${dateAtelier(a)}, ${lieuEnMots(a)}.`);
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

const prefixe = ({ etat }: Atelier) => (etat === "annule" ? "Annulé : " : etat === "reporte" ? "Reporté : " : "");
