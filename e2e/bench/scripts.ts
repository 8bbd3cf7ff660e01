import { gzipSync } from "node:zlib";
import { ANNEE_36, type Base } from "./base.ts";
import { get } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import { ANNEE_TRAVAIL } from "./peupler-travail.ts";

const scriptsDe = (html: string) => [
  ...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1] ?? "")),
];

/** Compressed size, in KB, of the scripts each page asks for beyond those of a page that has no client part. */
export async function poidsScripts({ url, sql }: Base): Promise<[chemin: string, ko: number][]> {
  const nus = new Set(scriptsDe(await get(`${url}/connexion/envoye`)));
  const [c] = await sql<{ brouillon: string; soumise: string; atelier: string; fiche: string; jeton: string }[]>`
    select (select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${ANNEE_TRAVAIL} and c.etat = 'brouillon') as brouillon,
      (select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${ANNEE_36} and c.etat = 'soumise' limit 1) as soumise,
      (select a.id from ateliers a join editions e on e.id = a.edition_id where e.annee = ${ANNEE_36} and a.code = 'A1') as atelier,
      (select f.id from fiches f join editions e on e.id = f.edition_id where e.annee = ${ANNEE_36} and f.code = 'F1') as fiche,
      (select m.jeton from emargements m join ateliers a on a.id = m.atelier_id join editions e on e.id = a.edition_id where e.annee = ${ANNEE_TRAVAIL} and a.code = 'A2') as jeton`;
  if (!c) throw new Error("rien à peser");
  const publiques = ["", "/appel", "/programme", "/programme/A1", "/chiffres-cles", "/synthese/v1", "/donnees"];
  const pages: [chemin: string, jeton: string][] = [
    ...publiques.map((p): [string, string] => [`/${ANNEE_36}${p}`, ""]),
    [`/presence/${c.jeton}`, ""],
    ["/espace", COMPTES.organisatrice],
    [`/espace/candidatures/${c.brouillon}/modifier`, COMPTES.organisatrice],
    [`/espace/ateliers/${c.atelier}/presence`, COMPTES.organisatrice],
    [`/espace/fiches/${c.fiche}`, COMPTES.organisatrice],
    [`/cress/${ANNEE_36}/candidatures?etat=soumise`, COMPTES.cress],
    [`/cress/candidatures/${c.soumise}`, COMPTES.cress],
    [`/cress/${ANNEE_36}/attendues`, COMPTES.cress],
    [`/cress/fiches/${c.fiche}`, COMPTES.cress],
    [`/cress/${ANNEE_36}/synthese/ecologique`, COMPTES.cress],
  ];
  const poids = new Map<string, number>();
  const peser = async (src: string) => {
    const ko = poids.get(src) ?? gzipSync(await get(url + src)).length / 1024;
    poids.set(src, ko);
    return ko;
  };
  const lus: [string, number][] = [];
  for (const [chemin, jeton] of pages) {
    let ko = 0;
    for (const src of scriptsDe(await get(url + chemin, jeton && cookie(jeton), "follow")))
      if (!nus.has(src)) ko += await peser(src);
    lus.push([chemin.replace(/[0-9a-f-]{32,36}/g, "…"), ko]);
  }
  return lus;
}
