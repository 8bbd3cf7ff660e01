import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { formulaireDe } from "../../appel/candidature/questions/periode.ts";
import { motifSaisi } from "./schema.ts";

/** Every schema of the application, whatever it becomes: each field is sent what no form should send. */
const sources = (dossier: string) =>
  readdirSync(dossier, { recursive: true, encoding: "utf8" })
    .filter((f) => /\.tsx?$/.test(f) && !/\.(test|spec)\.ts$/.test(f))
    .map((f) => join(dossier, f));
const lire = (fichier: string) => readFileSync(fichier, "utf8");
/** Those read the settings of a process, a file of ours, or what we sealed: no form sends them. */
const isReglage = (f: string) =>
  /^lib\/(?:conduite\/run|socle\/s3|synthese\/proches\/mesure|socle\/auth\/identite)\//.test(f) ||
  /^lib\/socle\/(?:env|reglages)\.ts$/.test(f);
const FABRIQUES = ["lib/socle/formulaire/saisie.ts", "lib/socle/formulaire/phrases.ts"];

const MODULES = sources("lib").filter((f) => !isReglage(f) && /^import \{ z \} from "zod"/m.test(lire(f)));

type Schema = z.core.$ZodType;
async function schemas(): Promise<[string, Schema][]> {
  const lus = await Promise.all(
    MODULES.map(async (f) =>
      Object.entries((await import(pathToFileURL(resolve(f)).href)) as Record<string, unknown>)
        .filter((e): e is [string, Schema] => e[1] instanceof z.ZodType)
        .map(([nom, s]): [string, Schema] => [`${f} ${nom}`, s]),
    ),
  );
  const { brouillon, complete } = formulaireDe({ debut: "2030-04-01", fin: "2030-06-30" });
  return [...lus.flat(), ["brouillon daté", brouillon], ["complète datée", complete], ["motif", motifSaisi(500)]];
}

type Feuille = { chemin: string; schema: Schema };
/** The fields of a schema, each with its own; of a list, those of its first line too. */
function feuilles(schema: Schema, chemin: string[] = []): Feuille[] {
  const moi = { chemin: chemin.join("."), schema };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([cle, s]) => feuilles(s, [...chemin, cle]));
    case "array":
      return [moi, ...feuilles(def.element, [...chemin, "0"])];
    case "tuple":
      return def.items.flatMap((s, i) => feuilles(s, [...chemin, String(i)]));
    case "optional":
    case "nonoptional":
    case "nullable":
    case "default":
      return feuilles(def.innerType, chemin).map((f) => (f.chemin === moi.chemin ? moi : f));
    case "pipe":
      return feuilles(def.in, chemin);
    case "intersection":
      return [...feuilles(def.left, chemin), ...feuilles(def.right, chemin)];
    default:
      return [moi];
  }
}

const COLLE = "Texte collé\u0000 depuis\u200b un\ud83d document.";
const ENVOIS: unknown[] = [
  ["rien", undefined],
  ["null", null],
  ["vide", ""],
  ["blancs", "   "],
  ["un nombre", 42],
  ["un nombre négatif", -1.5],
  ["pas un nombre", Number.NaN],
  ["un objet", { a: 1 }],
  ["une liste", ["x", null]],
  ["une longue liste", Array.from({ length: 700 }, () => "x")],
  ["vrai", true],
  ["un mot", "n’importe quoi"],
  ["trop long", "x".repeat(30_000)],
  ["collé", COLLE],
];

/** The validator’s own words, English and French. */
const PAS_NOTRE =
  /invalid|expected|received|unrecognized|required|too (?:big|small)|entrée|option invalide|trop (?:grand|petit|long|court)|attendu|, reçu|doit (?:avoir|être|commencer)|undefined|NaN|\[object|'/i;
const phrasesDe = (erreur: z.core.$ZodError | undefined) => erreur?.issues.map((i) => i.message) ?? [];
const etrangeres = (phrases: string[]) => phrases.filter((p) => p.length < 8 || PAS_NOTRE.test(p));

test("no field of any schema ever answers with the words of the validator", async () => {
  const tous = await schemas();
  expect(tous.length).toBeGreaterThan(90);
  const fautes = tous.flatMap(([nom, schema]) =>
    [...feuilles(schema), { chemin: "(tout)", schema }].flatMap(({ chemin, schema }) =>
      (ENVOIS as [string, unknown][]).flatMap(([quoi, envoi]) =>
        etrangeres(phrasesDe(z.safeParse(schema, envoi).error)).map((p) => `${nom} · ${chemin} · ${quoi} : ${p}`),
      ),
    ),
  );
  expect(fautes).toEqual([]);
});

/** An answer of this kind at each of these places. */
function remplir(places: readonly string[], envoi: unknown): unknown {
  const racine: Record<string, unknown> = {};
  for (const place of places) {
    let ici: Record<string, unknown> = racine;
    const cles = place.split(".");
    for (const [i, cle] of cles.entries()) {
      const suite = cles[i + 1];
      if (suite === undefined) ici[cle] = envoi;
      else if (typeof ici[cle] !== "object" || ici[cle] === null) ici[cle] = suite === "0" ? [] : {};
      ici = ici[cle] as Record<string, unknown>;
    }
  }
  return racine;
}

test("all that is wrong with a form is told at once, and never in the words of the validator", async () => {
  const fautes: string[] = [];
  for (const [nom, schema] of await schemas()) {
    const champs = feuilles(schema).filter((f) => f.chemin !== "" && !f.chemin.startsWith("0"));
    // A list stands for itself or for its first line, not both.
    const places = champs.filter((f) => !champs.some((g) => g.chemin.startsWith(`${f.chemin}.`)));
    for (const [quoi, envoi] of ENVOIS as [string, unknown][]) {
      const lu = z.safeParse(
        schema,
        remplir(
          places.map((f) => f.chemin),
          envoi,
        ),
      );
      fautes.push(...etrangeres(phrasesDe(lu.error)).map((p) => `${nom} · ${quoi} : ${p}`));
      const dits = new Set(lu.error?.issues.map((i) => i.path.join(".")));
      const tus = places.filter(
        // Of answers by key, what is wrong is said of the key.
        (f) =>
          !z.safeParse(f.schema, envoi).success &&
          ![...dits].some((d) => `${f.chemin}.`.startsWith(`${d}.`) || `${d}.`.startsWith(`${f.chemin}.`)),
      );
      fautes.push(...tus.map((f) => `${nom} · ${f.chemin} · ${quoi} : tu`));
    }
  }
  expect(fautes).toEqual([]);
});

/** Rules on several answers are refinements of an object: without a `when`, one wrong answer hides them. */
function regles(schema: Schema, vus = new Set<Schema>()): string[] {
  if (vus.has(schema)) return [];
  vus.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const enfants = Object.values(def).flatMap((v): Schema[] => {
    if (v instanceof z.core.$ZodType) return [v];
    if (Array.isArray(v)) return v.filter((x): x is Schema => x instanceof z.core.$ZodType);
    return def.type === "object" && v === def.shape ? Object.values(def.shape) : [];
  });
  const siennes = def.type === "object" ? (def.checks ?? []) : [];
  const sans = siennes
    .filter((c) => c._zod.def.check === "custom" && !c._zod.def.when)
    .map(() => "une règle sans quand");
  return [...sans, ...enfants.flatMap((e) => regles(e, vus))];
}
test("a wrong answer hides no rule on other answers", async () => {
  expect((await schemas()).flatMap(([nom, s]) => regles(s).map((r) => `${nom} : ${r}`))).toEqual([]);
});

const trouver = (valeur: unknown): string[] =>
  typeof valeur === "string"
    ? [valeur]
    : typeof valeur === "object" && valeur !== null
      ? Object.values(valeur).flatMap(trouver)
      : [];

test("the characters no text can hold are dropped on arrival, by every field of every schema", async () => {
  const fautes = (await schemas()).flatMap(([nom, schema]) =>
    feuilles(schema).flatMap(({ chemin, schema }) =>
      trouver(z.safeParse(schema, COLLE).data)
        .filter((t) => /[^\P{Cc}\n\t]|\u200b|\p{Cs}/u.test(t))
        .map(() => `${nom} · ${chemin}`),
    ),
  );
  expect(fautes).toEqual([]);
});

test("schemas are made in lib, of the parts made for them", () => {
  const ailleurs = sources("app").filter((f) => /^import (?!type)[^;]* from "zod"/m.test(lire(f)));
  expect(ailleurs).toEqual([]);
  const sansPhrases = MODULES.filter(
    (f) => !FABRIQUES.includes(f) && !/formulaire\/(?:saisie|phrases)\.ts|\.\/saisie\.ts|schema\.ts"/.test(lire(f)),
  );
  expect(sansPhrases).toEqual([]);
  const brutes = MODULES.filter((f) => !FABRIQUES.includes(f) && /\bz\s*\.string\(|z\.email\(/.test(lire(f)));
  expect(brutes).toEqual([]);
});
