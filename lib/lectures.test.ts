import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** Read by anybody, or by anybody signed in, whatever they are. */
const DE_TOUS = [
  "chercherCommunes",
  "chercherDoublons",
  "chercherReseaux",
  "chiffresDe",
  "chiffresDesAteliers",
  "findEditionOuverte",
  "lireAvis",
  "lireFichier",
  "listCommunes",
  "listDepartements",
  "listPublications",
  "listStructuresPourChoix",
  "listTransitions",
  "nomPublieDe",
];
/** Of whoever holds a link nobody guesses. */
const PAR_JETON = ["arreter", "arriver", "lireJetonArret"];
/** Of the instance, and about nobody. */
const DE_L_INSTANCE = ["ecoute", "now", "ouVontFichiers"];
/** Said of what the page has already read: nothing is asked of the base. */
const DE_LU = [
  "contactDe",
  "feuilleVierge",
  "formulaireDe",
  "lireParLots",
  "listChampsADemander",
  "memesTransitions",
  "sansReponse",
  "siegeOccupe",
];
/** Types that only a read that asked who reads gives. */
const PREUVES = /\b(Actor|Porteur|SeanceLue|DocumentVivant)\b/;

const sources = (dossier: string) =>
  readdirSync(dossier, { recursive: true, encoding: "utf8" })
    .filter((f) => /\.tsx?$/.test(f) && !/\.(test|spec)\.ts$/.test(f))
    .map((f) => join(dossier, f));

/** What an exported function is called with, as it is written; null when it is none. */
function parametres(texte: string, nom: string): string | null {
  const debut = new RegExp(
    `export (?:async )?function\\*? ${nom}(?:<[^(]*>)?\\(|export const ${nom}(?:: [^=]+)? = (?:cache\\()?(?:async )?(?:<[^(]*>)?\\(`,
  ).exec(texte);
  if (!debut) return null;
  const depuis = debut.index + debut[0].length;
  let [fin, ouvertes] = [depuis, 1];
  for (; ouvertes > 0; fin++) {
    if ("([{".includes(texte[fin] ?? "")) ouvertes++;
    if (")]}".includes(texte[fin] ?? ")")) ouvertes--;
  }
  return texte.slice(depuis, fin - 1);
}

/** The functions of files that ask the base, called from the pages, and what they take. Who somebody is comes before all. */
function appelees(): { file: string; nom: string; prend: string }[] {
  const vues = new Map<string, { file: string; nom: string; prend: string }>();
  for (const page of sources("app"))
    for (const [, noms = "", de = ""] of readFileSync(page, "utf8").matchAll(
      /^import\s+(?!type\b)\{([^}]*)\}\s+from\s+"@\/(lib\/[^"]+?)(?:\.tsx?)?"/gm,
    )) {
      const file = `${de}.ts`;
      if (!existsSync(file) || /^lib\/socle\/(auth|sante)\//.test(file)) continue;
      const texte = readFileSync(file, "utf8");
      if (!/^(?:import|\}).* from "@\/db\/(client|ensemble|curseur|transaction)"/m.test(texte)) continue;
      for (const importe of noms.split(",").map((n) => n.trim().split(" as ")[0] ?? "")) {
        const prend = importe.startsWith("type ") ? null : parametres(texte, importe);
        if (prend !== null) vues.set(`${file} ${importe}`, { file, nom: importe, prend });
      }
    }
  return [...vues.values()];
}

test("what pages read, they ask as somebody, or it is read by all and said to be", () => {
  const toutes = appelees();
  expect(toutes.length).toBeGreaterThan(300);
  const libres = toutes.filter(({ nom, prend }) => !/^public[A-Z]/.test(nom) && !PREUVES.test(prend));
  expect(libres.map(({ nom }) => nom).sort()).toEqual([...DE_TOUS, ...PAR_JETON, ...DE_L_INSTANCE, ...DE_LU].sort());
});

test("a public read asks nothing of who reads but what more they may see", () => {
  const actives = appelees().filter(
    ({ nom, prend }) => /^public[A-Z]/.test(nom) && /\bactor: Actor\b(?! \|)/.test(prend),
  );
  expect(actives).toEqual([]);
});

test("a read says by its verb what it gives: find one, list many, compter, chercher by words; none by two", () => {
  const lectures = sources("lib").filter((f) => f.endsWith("/queries.ts"));
  expect(lectures.length).toBeGreaterThan(40);
  const autrement = lectures.flatMap((f) =>
    [
      ...readFileSync(f, "utf8").matchAll(
        /^export (?:async )?(?:const|function) ((?:unsafe)?(?:[Ll]ire|[Tt]rouver|[Nn]ombre)[A-Z]\w*)(?= = (?:async )?[(<]|[(<])/gm,
      ),
    ].map(([, nom]) => `${f} ${nom}`),
  );
  expect(autrement).toEqual([]);
  const exportes = sources("lib").filter((f) =>
    /^export (?:async )?(?:const|function) trouver[A-Z]/m.test(readFileSync(f, "utf8")),
  );
  expect(exportes).toEqual([]);
});
