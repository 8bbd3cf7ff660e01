import { adresses } from "./adresses.ts";
import { expect, test } from "./navigateur.ts";

/** Letters alone, so that neither marks, nor entities, nor French spaces part words that are the same. */
const lettres = (texte: string) =>
  texte
    .replace(/\\u[0-9a-f]{4}|&#?\w+;/gi, "")
    .replace(/\P{L}/gu, "")
    .toLowerCase();

test("no address open to all, page, feed, frame or text of a file, says a word that is not repris and validated", async ({
  serveur,
  request,
}) => {
  const { sql } = serveur;
  // What waits, what was set aside and why, what a fiche that nobody validated says, what no énoncé holds.
  const tus = await sql<{ mots: string }[]>`
    select v.texte as mots from dispositions d join enonce_versions v on v.id = d.enonce_version_id where d.disposition in ('a_traiter', 'ecarte')
    union select motif from mises_de_cote where ferme_par is null
    union select v.texte from enonce_versions v join enonces e on e.id = v.enonce_id join fiches f on f.id = e.fiche_id where f.etat <> 'validee'
    union select deroule from fiche_revisions
    union select appreciation from fiche_revisions`;
  const [repris] = await sql<{ mots: string }[]>`
    select v.texte as mots from publication_enonces pe join enonce_versions v on v.id = pe.enonce_version_id
    where pe.motif_ecart is null and length(v.texte) > 60 order by v.id limit 1`;
  const cherches = tus.map((t) => lettres(t.mots ?? "")).filter((mots) => mots.length > 30);
  expect(cherches.length).toBeGreaterThan(20);
  const dits: string[] = [];
  let trouves = 0;
  for (const { chemin, ouvert } of await adresses(serveur)) {
    if (ouvert !== "tous" || /\.(pdf|docx|xlsx|odt|zip|png)(\?|$)/.test(chemin)) continue;
    const reponse = await request.get(chemin, { maxRedirects: 2 });
    if (!/text|json|xml|javascript/.test(reponse.headers()["content-type"] ?? "")) continue;
    const lu = lettres(await reponse.text());
    if (lu.includes(lettres(repris?.mots ?? "absent"))) trouves++;
    for (const mots of cherches) if (lu.includes(mots)) dits.push(`${chemin} : ${mots.slice(0, 60)}`);
  }
  // It would see them: what is repris is read in the book, in its data, in the annex.
  expect(trouves).toBeGreaterThan(3);
  expect(dits).toEqual([]);
});
