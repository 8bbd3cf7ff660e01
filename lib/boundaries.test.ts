import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "@playwright/test";

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec)\.ts$/.test(file))
    .map((file) => join(folder, file));

/** What a file imports for its values; types vanish and cross no boundary. */
function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const lus = text.matchAll(
    /^(?:import\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?|export\s+(?!type\b)[^"';=]*?\sfrom\s+)"([^"]+)"/gm,
  );
  return [...lus].map((m) => m[1] ?? "");
}

const offences = (files: string[], forbidden: (imported: string) => boolean) =>
  files.flatMap((file) =>
    imports(file)
      .filter(forbidden)
      .map((imported) => `${file} imports ${imported}`),
  );

/** What runs before there is an application, or around it. */
const isDemarrage = (file: string) => /^lib\/(?:conduite\/run\/|socle\/machine\/|socle\/reglages\.ts)/.test(file);

const cible = (file: string, i: string) =>
  i.startsWith("@/") ? `${i.slice(2).replace(/\.tsx?$/, "")}.ts` : join(file, "..", i);

test("pages ask lib, they never reach the database", () => {
  expect(offences(sources("app"), (i) => i.startsWith("@/db") || /\/db\//.test(i))).toEqual([]);
});

test("pages call nothing that leaves to its caller who may read", () => {
  expect(sources("app").filter((file) => /\bunsafe[A-Z]/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("what opens, what frames a form and what says it is wrong are each written once", () => {
  const ou = (quoi: RegExp) => sources("app").filter((file) => quoi.test(readFileSync(file, "utf8")));
  expect(ou(/<details\b/)).toEqual(["app/_ui/volet.tsx"]);
  expect(ou(/<FormProvider\b/)).toEqual(["app/_ui/cadre-formulaire.tsx"]);
  expect(ou(/border-2 border-danger/)).toEqual(["app/_ui/cadre-erreurs.tsx"]);
});

test("lib knows nothing of the pages", () => {
  expect(offences(sources("lib"), (i) => i.startsWith("@/app") || /\.\.\/app\//.test(i))).toEqual([]);
});

test("states, rules, schemas and wording do no input or output", () => {
  const pures = sources("lib").filter((file) =>
    ["states.ts", "rules.ts", "schema.ts", "wording.ts", "ecarts.ts", "partie.ts", "enregistrement.ts"].includes(
      basename(file),
    ),
  );
  expect(pures.length).toBeGreaterThan(20);
  const impure = (i: string) =>
    i === "server-only" ||
    i.startsWith("@/db") ||
    i.startsWith("node:") ||
    i.startsWith("next") ||
    i.startsWith("react") ||
    /(queries|operations|client|now)\.ts$/.test(i);
  expect(offences(pures, impure)).toEqual([]);
});

test("an état changes by a transition, whose table says from what to what", () => {
  const OBJETS = "candidatures|ateliers|emargements|fiches|editions|seances|chapitres";
  const ecrivent = [...sources("lib"), ...sources("db")].filter((file) =>
    new RegExp(`\\.update\\((${OBJETS})\\)`).test(readFileSync(file, "utf8")),
  );
  expect(ecrivent.length).toBeGreaterThan(20);
  const aLaMain = ecrivent.filter((file) =>
    new RegExp(`\\.update\\((${OBJETS})\\)\\s*\\.set\\(\\{[^}]*\\betat: "|= \\{ etat: "`).test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(aLaMain).toEqual([]);
});

test("only the clock reads the system’s time", () => {
  const ALLOWED = [
    "lib/socle/horloge/now.ts",
    // Sessions live on real time, whatever the demo’s date.
    "lib/socle/auth/temps.ts",
    // A line of the log tells when it was written.
    "lib/socle/log.ts",
  ];
  const readers = [...sources("lib"), ...sources("app")].filter(
    (file) =>
      !isDemarrage(file) && !ALLOWED.includes(file) && /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, "utf8")),
  );
  // The browser says when it saved or kept: its own time, for its own reader.
  expect(readers).toEqual(["app/_ui/copie-locale.ts", "app/_ui/use-autosave.ts"]);
});

test("a whole number of a form is one a column holds", () => {
  const unbounded = [...sources("lib"), ...sources("app")].filter(
    (file) => !isDemarrage(file) && /z\.(coerce\.)?number\(\)[\s.]*int\(|z\.int\(/.test(readFileSync(file, "utf8")),
  );
  expect(unbounded).toEqual([]);
});

test("errors go through one logger", () => {
  const writers = [...sources("lib"), ...sources("app")].filter(
    (file) => !isDemarrage(file) && /console\.\w+\(/.test(readFileSync(file, "utf8")),
  );
  expect(writers).toEqual(["lib/socle/log.ts"]);
});

test("who administers is asked of one predicate", () => {
  const ailleurs = [...sources("lib"), ...sources("app")].filter(
    (file) =>
      !/^lib\/socle\/(acteur|auth)\//.test(file) && /\bactor\??\.administrateur\b/.test(readFileSync(file, "utf8")),
  );
  expect(ailleurs).toEqual([]);
});

test("what draws documents runs in the process that draws, never in the server", () => {
  const MOTEURS = ["docx", "@myriaddreamin/typst-ts-node-compiler", "write-excel-file/node"];
  const files = [...sources("lib"), ...sources("app")];
  const dessinent = new Set(files.filter((file) => imports(file).some((i) => MOTEURS.includes(i))));
  expect(dessinent.size).toBeGreaterThan(3);
  for (let n = 0; n < dessinent.size; ) {
    n = dessinent.size;
    for (const file of files) if (imports(file).some((i) => dessinent.has(cible(file, i)))) dessinent.add(file);
  }
  expect(dessinent).toContain("lib/conduite/rendeur/rendeur.ts");
  expect([...dessinent].filter((f) => f.startsWith("app/") || imports(f).includes("server-only"))).toEqual([]);
});

test("what reads the folder of migrations is not in what Next builds, which cannot follow it", () => {
  const vues = new Set(["instrumentation.ts", ...sources("app")]);
  const connues = new Set([...sources("app"), ...sources("lib"), ...sources("db"), "instrumentation.ts"]);
  for (const file of vues) for (const i of imports(file)) if (connues.has(cible(file, i))) vues.add(cible(file, i));
  expect(vues.size).toBeGreaterThan(1000);
  expect([...vues].filter((file) => readFileSync(file, "utf8").includes('new URL("./migrations"'))).toEqual([]);
});

test("a page asks of a width only the breakpoints that exist", () => {
  const voulus = [...readFileSync("app/globals.css", "utf8").matchAll(/--breakpoint-(\w+):\s*[\d.]+rem/g)].map(
    (m) => m[1],
  );
  expect(voulus).toEqual(["md", "lg"]);
  const absents = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((f) => f.endsWith(".tsx"))
    .filter((f) => /[\s"'`](max-)?(sm|xl|2xl):/.test(readFileSync(join("app", f), "utf8")));
  expect(absents).toEqual([]);
});

/** Read in this order; each may use those before it. */
const AILES = ["socle", "appel", "recueil", "synthese", "conduite"];

/** A folder of a wing; a file that stands in none is one by itself. */
const piece = (file: string) => file.split("/").slice(1, 3).join("/");
const voisins = (file: string) =>
  imports(file)
    .map((i) => (/^(@\/lib|\.)/.test(i) ? cible(file, i) : ""))
    .filter((c) => c.startsWith("lib/") && piece(c) !== piece(file));

test("lib is its wings, and a wing uses those before it alone", () => {
  expect(
    readdirSync("lib")
      .filter((nom) => !nom.endsWith(".test.ts"))
      .sort(),
  ).toEqual([...AILES].sort());
  const rang = (file: string) => AILES.indexOf(file.split("/")[1] ?? "");
  const apres = sources("lib").flatMap((file) =>
    voisins(file)
      .filter((c) => rang(c) > rang(file))
      .map((c) => `${file} imports ${c}`),
  );
  expect(apres).toEqual([]);
});

test("folders need one another in no circle, but that of candidature and atelier", () => {
  const restants = new Map<string, Set<string>>();
  for (const file of sources("lib")) {
    const siens = restants.get(piece(file)) ?? new Set();
    for (const c of voisins(file)) siens.add(piece(c));
    restants.set(piece(file), siens);
  }
  expect(restants.size).toBeGreaterThan(90);
  // What needs nothing left, or is needed by nothing left, is in no circle.
  for (let avant = 0; avant !== restants.size; ) {
    avant = restants.size;
    for (const [nom, siens] of restants) {
      const mene = [...siens].some((s) => restants.has(s));
      const voulu = [...restants.values()].some((autres) => autres.has(nom));
      if (!mene || !voulu) restants.delete(nom);
    }
  }
  expect([...restants.keys()].sort()).toEqual(["appel/atelier", "appel/candidature"]);
});

test("the README’s map names each folder of lib in its wing, and no other", () => {
  const readme = readFileSync("README.md", "utf8");
  const carte = readme.slice(readme.indexOf("\nlib/ "), readme.indexOf("\ne2e/ "));
  const nommes = AILES.flatMap((aile, n) => {
    const debut = carte.indexOf(`\n  ${aile}/ `);
    const fin = n + 1 < AILES.length ? carte.indexOf(`\n  ${AILES[n + 1]}/ `) : carte.length;
    expect(debut, aile).toBeGreaterThan(0);
    return [...carte.slice(debut, fin).matchAll(/(?<=\s)([a-z\d-]+\/)(?= {2,}\S| [a-z\d-]+\/ )/g)]
      .map(([nom]) => `${aile}/${nom}`)
      .filter((nom) => nom !== `${aile}/${aile}/`);
  });
  const dossiers = AILES.flatMap((aile) =>
    readdirSync(join("lib", aile), { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .map((d) => `${aile}/${d.name}/`),
  );
  expect(nommes.sort()).toEqual(dossiers.sort());
});

test("the base knows of lib what stands lowest, and the values its columns take", () => {
  const pur = (file: string): boolean => imports(file).every((i) => (i.startsWith(".") ? pur(cible(file, i)) : false));
  const autres = sources("db")
    .filter((file) => !file.startsWith("db/demo"))
    .flatMap((file) => imports(file).map((i) => (i.startsWith(".") ? cible(file, i) : i)))
    .filter((c) => c.startsWith("lib/") && !c.startsWith("lib/socle/") && !pur(c));
  expect(autres).toEqual([]);
});

test("each dependency has its reason in the README, and is asked for at one version", () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync("package.json", "utf8"));
  const toutes: Record<string, string> = Object.assign({}, dependencies, devDependencies, ...Object.values(overrides));
  const readme = readFileSync("README.md", "utf8");
  const table = readme.slice(readme.indexOf("\n## Dependencies"), readme.indexOf("\n## Licences"));
  expect([...table.matchAll(/`([^`]+)`/g)].map(([, nom]) => nom).sort()).toEqual(Object.keys(toutes).sort());
  expect(Object.entries(toutes).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

test("each place the README names is there", () => {
  const readme = readFileSync("README.md", "utf8");
  const liens = [...readme.matchAll(/\]\(<?((?:app|db|e2e|lib)\/[^>)#]+)/g)].map((m) => m[1] ?? "");
  const nommes = [...readme.matchAll(/`((?:app|db|e2e|lib)\/[\w./()[\]-]+)`/g)].map((m) => m[1] ?? "");
  expect(liens.length).toBeGreaterThan(100);
  const is = (chemin: string) => ["", ".ts", ".tsx"].some((fin) => existsSync(`${chemin}${fin}`));
  expect([...liens, ...nommes].filter((chemin) => !is(chemin))).toEqual([]);
});
