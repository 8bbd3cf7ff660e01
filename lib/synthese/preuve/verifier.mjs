#!/usr/bin/env node
// Checks a version of the synthèse with its files alone: node verifier.mjs --aide
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const sha256 = (...morceaux) => {
  const hash = createHash("sha256");
  for (const morceau of morceaux) hash.update(morceau);
  return hash.digest();
};

/** RFC 6962: the hash of a leaf, hexadecimal. `valeurs` is what it says, in a fixed order. */
export const hacherFeuille = (valeurs) => sha256(Uint8Array.of(0), JSON.stringify(valeurs)).toString("hex");

/** RFC 6962: the root of the tree of these leaves, hexadecimal. */
export function calculerRacine(hachages) {
  const noeud = (feuilles) => {
    if (feuilles.length <= 1) return feuilles[0] ?? sha256("");
    let gauche = 1;
    while (gauche * 2 < feuilles.length) gauche *= 2;
    return sha256(Uint8Array.of(1), noeud(feuilles.slice(0, gauche)), noeud(feuilles.slice(gauche)));
  };
  return noeud(hachages.map((h) => Buffer.from(h, "hex"))).toString("hex");
}

/** What is hashed of a point: its words, and the codes of its sources. */
export const direPoint = (p) => [
  ...["point", p.code, p.accroche, p.texte, p.horizon, p.exemple, p.structure, p.lieu, p.partenaires],
  p.liens.map((l) => [l.url, l.texte]),
  p.sources,
];

const direMots = (e) => [e.code, e.type, e.accroche, e.texte, e.exemple, e.destinataire, e.horizon];

/** What is hashed of a published énoncé: its words, and the points they went to. */
export const direEnonce = (e, points) => ["enonce", ...direMots(e), points];

/** What is hashed of an énoncé that is not published: its words, why it was set aside, and a salt that nobody guesses. */
export const direReserve = (recu) => ["ecarte", ...direMots(recu), recu.motif, recu.sel];

/** The points of the file v{n}.json, in its order. */
export const listerPoints = (synthese) =>
  synthese.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));

/** Every leaf that the file v{n}.json lets anybody compute again, by its nature and code. */
export function refaireFeuilles(synthese) {
  const points = listerPoints(synthese);
  const cites = (code) => points.filter((p) => p.sources.includes(code)).map((p) => p.code);
  return new Map([
    ...points.map((p) => [`point ${p.code}`, hacherFeuille(direPoint(p))]),
    ...synthese.enonces.map((e) => [`enonce ${e.code}`, hacherFeuille(direEnonce(e, cites(e.code)))]),
  ]);
}

/** What holds and what does not, each a sentence. */
export function verifier(synthese, preuve) {
  const dits = [];
  const dire = (bon, oui, non = oui) => dits.push({ bon, texte: bon ? oui : non });
  const racine = calculerRacine(preuve.feuilles.map((f) => f.hash));
  dire(
    racine === preuve.racine && racine === synthese.preuve?.racine,
    `La racine ${racine} est celle des ${preuve.feuilles.length} empreintes, et celle qui est imprimée.`,
    `La racine calculée, ${racine}, n’est pas celle qui est imprimée (${synthese.preuve?.racine}).`,
  );
  const refaites = refaireFeuilles(synthese);
  const masques = new Set((preuve.retraits ?? []).flatMap((r) => r.codes));
  for (const { nature, code, hash } of preuve.feuilles) {
    if (nature === "reserve") continue;
    const cle = `${nature} ${code}`;
    const refaite = refaites.get(cle);
    refaites.delete(cle);
    if (masques.has(code)) dire(true, `${code} : un nom y a été masqué depuis ; son empreinte est celle d’avant.`);
    else if (refaite !== hash) dire(false, `${code} : les mots du fichier ne sont pas ceux qui ont été publiés.`);
  }
  for (const cle of refaites.keys()) dire(false, `${cle} : dans le fichier, et dans aucune empreinte.`);
  return dits;
}

/** Where words went: a code such as F7-03, or words of an énoncé. */
export function chercher(synthese, voulu) {
  const plat = (texte) => texte.toLowerCase().replace(/[\s\u00a0\u202f]+/g, " ");
  const trouves = synthese.enonces.filter(
    (e) => e.code === voulu || plat(`${e.accroche} ${e.texte}`).includes(plat(voulu)),
  );
  return trouves.map((e) => {
    const points = listerPoints(synthese).filter((p) => p.sources.includes(e.code));
    return `${e.code} (${[...e.structures, ...e.ateliers].join(", ")}) est entré : ${points.map((p) => p.code).join(", ")}.`;
  });
}

/** Whether the words of a receipt entered, though they are not published. */
export function verifierRecu(recu, preuve) {
  const hash = hacherFeuille(direReserve(recu));
  const bon = preuve.feuilles.some((f) => f.nature === "reserve" && f.hash === hash);
  return {
    bon,
    texte: bon
      ? `${recu.code} est entré, et a été écarté : ${recu.motif}`
      : `${recu.code} : ce reçu ne répond à aucune empreinte de cette version.`,
  };
}

const AIDE = `Vérifie une version de la synthèse, sans rien d’autre que ses fichiers (Node 18 ou plus récent).

  node verifier.mjs v2.json preuve.json [fichiers…] [--mots "F7-03"] [--recu recu.json]

  v2.json       les données de la version
  preuve.json   les empreintes publiées à côté
  fichiers      PDF et autres fichiers de la version : leur empreinte est comparée
  --mots        le code d’un énoncé ou quelques-uns de ses mots : où ils sont allés
  --recu        le reçu d’un énoncé écarté, tel que ses organisateurs l’ont téléchargé`;

function main(args) {
  const options = { "--mots": [], "--recu": [] };
  const chemins = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] in options) options[args[i]].push(args[++i]);
    else chemins.push(args[i]);
  }
  if (chemins.length < 2) {
    process.stdout.write(`${AIDE}\n`);
    return args.includes("--aide") ? 0 : 2;
  }
  const lire = (chemin) => JSON.parse(readFileSync(chemin, "utf8"));
  const [synthese, preuve] = [lire(chemins[0]), lire(chemins[1])];
  const dits = verifier(synthese, preuve);
  for (const chemin of [chemins[0], ...chemins.slice(2)]) {
    const empreinte = sha256(readFileSync(chemin)).toString("hex");
    const connu = preuve.fichiers.find((f) => f.sha256 === empreinte);
    const nom = basename(chemin);
    dits.push({
      bon: Boolean(connu),
      texte: connu ? `${nom} est, à l’octet près, le fichier publié.` : `${nom} n’est pas un fichier de cette version.`,
    });
  }
  for (const recu of options["--recu"]) {
    const lus = [lire(recu)].flat();
    dits.push(...lus.map((r) => verifierRecu(r, preuve)));
  }
  for (const voulu of options["--mots"]) {
    const lieux = chercher(synthese, voulu);
    dits.push(...lieux.map((texte) => ({ bon: true, texte })));
    if (lieux.length === 0)
      dits.push({ bon: false, texte: `« ${voulu} » n’est dans aucun énoncé publié de cette version.` });
  }
  for (const { bon, texte } of dits) process.stdout.write(`${bon ? "oui" : "NON"}  ${texte}\n`);
  return dits.every((d) => d.bon) ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exit(main(process.argv.slice(2)));
