import { type DocumentCompose, parcourir, type Renvoi } from "../noeuds.ts";

/**
 * Codes that lead to a place of this file stay as they are; those that lead to the other file of the version lead to the
 * web, when the site has an address, and else nowhere.
 */
export function relier(document: DocumentCompose, adresse: string | null): DocumentCompose {
  const ici = new Set<string>();
  for (const n of parcourir(document.parties)) if ("ancre" in n) ici.add(n.ancre);
  const ailleurs = ({ code, vers }: Renvoi) => {
    if (!adresse) return null;
    if (vers === "point") return `${adresse}/${document.annee}/p/${encodeURIComponent(code)}`;
    if (vers === "atelier") return `${adresse}/${document.annee}/programme/${encodeURIComponent(code)}`;
    return `${adresse}/${document.annee}/synthese/v${document.numero}/sources#${encodeURIComponent(code)}`;
  };
  const suivre = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(suivre);
    if (valeur === null || typeof valeur !== "object") return valeur;
    const suivi = Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, suivre(v)]));
    if (!isRenvoi(valeur) || valeur.ancre === null || ici.has(valeur.ancre)) return suivi;
    return { ...suivi, ancre: null, url: ailleurs(valeur) };
  };
  return suivre(document) as DocumentCompose;
}

const isRenvoi = (valeur: object): valeur is Renvoi => "vers" in valeur && "code" in valeur && "ancre" in valeur;
