import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ouvrirArchive } from "../lib/recueil/depouillement/archive.ts";
import { lirePdf } from "./lire-pdf.ts";
import { expect, test } from "./navigateur.ts";

/** The figures of 2023 as the published list of ateliers gives them; written out, never recomputed here. */
const CHIFFRES_2023 = {
  ateliers: 36,
  candidatures: 30,
  participations: 1055,
  base: 33,
  moyenne: 31.97,
  mediane: 18,
  parDepartement: { "02": 5, "59": 10, "60": 0, "62": 12, "80": 3, distanciel: 5, non_disponible: 1 },
  parTransition: { ecologique: 14, sociale: 9, economique: 11, organisationnelle: 12 },
  parMois: {
    "2023-04": 2,
    "2023-05": 6,
    "2023-06": 10,
    "2023-07": 2,
    "2023-08": 0,
    "2023-09": 6,
    "2023-10": 7,
    "2023-11": 2,
    "2023-12": 1,
  },
};

test("the key figures of 2023 are those of its ateliers, to the last digit, and nothing more", async ({ request }) => {
  const chiffres = await (await request.get("/2023/donnees/chiffres.json")).json();
  expect(chiffres).toEqual(CHIFFRES_2023);
  expect(Object.keys(chiffres)).toEqual(Object.keys(CHIFFRES_2023));
});

test("ateliers.csv and ateliers.json say the same, codes keep their zero, an unknown count is empty", async ({
  request,
}) => {
  const ateliers = (await (await request.get("/2023/donnees/ateliers.json")).json()) as Record<string, unknown>[];
  expect(ateliers).toHaveLength(36);
  const columns = [
    "code",
    "intitule",
    "organisateurs",
    "transitions",
    "date",
    "mois",
    "modalite",
    "commune",
    "code_insee",
    "departement",
    "participants",
  ];
  expect(Object.keys(ateliers[0] ?? {}).slice(0, columns.length)).toEqual(columns);
  const de = (code: string) => ateliers.find((a) => a.code === code);
  expect(de("A3")).toMatchObject({
    commune: "Saint-Quentin",
    code_insee: "02691",
    departement: "02",
    date: "2023-05-04",
    participants: 10,
  });
  expect(de("A9")).toMatchObject({ commune: null, departement: "62", participants: 23 });
  expect(de("A36")).toMatchObject({ date: null, mois: "2023-12", modalite: null, participants: null });
  const csv = await (await request.get("/2023/donnees/ateliers.csv")).text();
  expect(csv.split(/\r?\n/)[0]?.split(",").slice(0, columns.length)).toEqual(columns);
  expect(csv).toContain("02691");
  const excel = await (await request.get("/2023/donnees/ateliers.csv?variante=excel")).body();
  expect([...excel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(excel.toString("utf8").split(/\r?\n/)[0]).toContain("code;intitule;organisateurs");
});

test("points and propositions are in the open data with the codes of print; spreadsheets keep zeros and days", async ({
  request,
}) => {
  type Ligne = { code: string; accroche: string; version: number };
  const lire = async (jeu: string) => (await (await request.get(`/2023/donnees/${jeu}.json`)).json()) as Ligne[];
  const [points, propositions] = [await lire("points"), await lire("propositions")];
  expect(points.filter((p) => p.version === 2)).toHaveLength(78);
  expect(new Set(points.map((p) => p.code)).size).toBe(points.length);
  expect(propositions).toHaveLength(15);
  expect(
    propositions.find((p) => p.accroche === "Mettre des terrains publics à disposition pour neuf ans"),
  ).toMatchObject({
    destinataires: ["Communes", "Intercommunalités"],
    departements: ["02"],
    version: 2,
  });
  const excel = await (await request.get("/2023/donnees/ateliers.csv?variante=excel")).text();
  expect(excel).toContain('"=""02691""";"=""02""";10');
  const { xml } = await ouvrirArchive(await (await request.get("/2023/donnees/ateliers.xlsx")).body());
  const feuille = xml.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
  expect(xml.get("xl/sharedStrings.xml")?.toString()).toContain("02691");
  expect(feuille).toContain('<autoFilter ref="A1:P37"/>');
  expect(feuille.match(/<c r="E\d+" s="\d+"><v>45\d{3}<\/v>/g)).toHaveLength(35);
});

test("each cell of each data set is what its Table Schema says, in an edition of the past and in the open one", async ({
  request,
  serveur,
}) => {
  type Champ = { name: string; type: string; format?: string; constraints?: Record<string, unknown> };
  type Ressource = { name: string; path: string; schema: { fields: Champ[] } };
  const FORMES: Record<string, RegExp> = {
    "date ": /^\d{4}-\d{2}-\d{2}$/,
    "time ": /^\d{2}:\d{2}:\d{2}$/,
    "time %H:%M": /^\d{2}:\d{2}$/,
    "yearmonth ": /^\d{4}-\d{2}$/,
    "integer ": /^-?\d+$/,
  };
  const tient = (valeur: string, { type, format = "", constraints = {} }: Champ) => {
    if (valeur === "") return !constraints.required;
    if (Array.isArray(constraints.enum) && !constraints.enum.includes(valeur)) return false;
    if (typeof constraints.pattern === "string" && !new RegExp(constraints.pattern).test(valeur)) return false;
    return FORMES[`${type} ${format}`]?.test(valeur) ?? type === "string";
  };
  const [ouverte] = await serveur.sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  const lus: Record<string, number> = {};
  for (const annee of [2023, ouverte?.annee]) {
    const { resources } = (await (await request.get(`/${annee}/donnees/schema.json`)).json()) as {
      resources: Ressource[];
    };
    for (const { name, path, schema } of resources) {
      const [entete, ...lignes] = parse(await (await request.get(path)).text()) as string[][];
      expect(entete, path).toEqual(schema.fields.map((f) => f.name));
      const fautes = lignes.flatMap((l) =>
        schema.fields.flatMap((f, i) => (tient(l[i] ?? "", f) ? [] : [`${f.name} : ${l[i]}`])),
      );
      expect(fautes, path).toEqual([]);
      lus[name] = (lus[name] ?? 0) + lignes.length;
    }
  }
  expect(lus).toEqual({ ateliers: 43, enonces: 195, points: 114, propositions: 15, reponses: 4 });
});

test("a body reads what is asked of it, answers, says more later; anybody reads it beside the proposition", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, "destinataire@demo.test");
  await page.goto("/reponses");
  await page.getByRole("main").getByRole("link", { name: "Intercommunalités" }).click();
  await page
    .getByRole("link", { name: /^Répondre/ })
    .first()
    .click();
  await page.waitForURL(/\/2023\/P\d+$/);
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByLabel("Non, parce que").check();
  await page.getByLabel("Qui signe").fill("Présidence");
  await page.getByRole("button", { name: "Publier la réponse" }).click();
  await expect(page.getByText("Dites pourquoi").first()).toBeVisible();
  await page.getByLabel("En quelques mots").fill("Le budget est voté jusqu’en 2027, dit l’essai.");
  await page.getByRole("button", { name: "Publier la réponse" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Intercommunalités" })).toBeVisible();
  const proposition = page.locator(`#${code}`);
  await expect(proposition).toContainText("dit l’essai");
  await proposition.getByRole("link", { name: /^Compléter/ }).click();
  await page.getByLabel("À l’étude").check();
  await page.getByLabel("En quelques mots").fill("Une décision modificative est à l’étude.");
  await page.getByRole("button", { name: "Publier la réponse" }).click();
  await expect(page.locator(`#${code}`)).toContainText("1 réponse précédente");
  for (const chemin of [
    `/2023/p/${code}`,
    `/2023/propositions?destinataire=Intercommunalit%C3%A9s&reponse=a_l_etude`,
  ]) {
    await page.goto(chemin);
    await expect(page.getByText("Une décision modificative est à l’étude.")).toBeVisible();
  }
});

test("the programme is a feed to follow, and stands in another site’s page; no other page does", async ({
  request,
}) => {
  expect((await (await request.get("/2023/programme.atom")).text()).match(/<entry>/g)).toHaveLength(36);
  const cadre = async (chemin: string) =>
    /frame-ancestors [^;]*/.exec((await request.get(chemin)).headers()["content-security-policy"] ?? "")?.[0];
  expect(await cadre("/2023/programme/integrer?transition=sociale")).toBe("frame-ancestors *");
  for (const autre of ["/2023/programme", "/2023/programme/A12", "/connexion", "/2023/donnees/points.csv"])
    expect(await cadre(autre), autre).toBe("frame-ancestors 'none'");
});

test("the calendar has the 35 dated ateliers of 2023 by the day, and those of the open edition by the hour in Paris", async ({
  request,
  serveur,
}) => {
  const ics = await (await request.get("/2023/programme.ics")).text();
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(35);
  expect(ics).not.toContain("A36");
  expect(ics).not.toContain("TZID=");
  const [{ annee } = { annee: 0 }] = await serveur.sql<
    { annee: number }[]
  >`select annee from editions where etat = 'ouverte'`;
  const ouverte = await (await request.get(`/${annee}/programme.ics`)).text();
  expect(ouverte).toContain("BEGIN:VTIMEZONE");
  expect(ouverte.match(/DTSTART;TZID=Europe\/Paris:\d{8}T\d{6}/g)).toHaveLength(7);
});

test("every point of both versions cites énoncés that are in the open data, each with its ateliers", async ({
  request,
}) => {
  const enonces = (await (await request.get("/2023/donnees/enonces.json")).json()) as {
    code: string;
    ateliers: string[];
  }[];
  const codes = new Set(enonces.map((e) => e.code));
  for (const [version, nombre] of [
    ["v1", 79],
    ["v2", 78],
  ] as const) {
    const arbre = await (await request.get(`/2023/synthese/${version}.json`)).json();
    const points = arbre.chapitres.flatMap((c: { blocs: { groupes: { points: unknown[] }[] }[] }) =>
      c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)),
    ) as { code: string; accroche: string; texte: string; liens: unknown[]; sources: string[] }[];
    expect(points).toHaveLength(nombre);
    expect(points.filter((p) => p.sources.length === 0 || p.sources.some((s) => !codes.has(s)))).toEqual([]);
    expect(Object.keys(points[0] ?? {})).toEqual(
      expect.arrayContaining(["code", "accroche", "texte", "liens", "sources"]),
    );
  }
  expect(enonces.filter((e) => e.ateliers.length === 0 || e.ateliers.some((a) => !/^A\d+$/.test(a)))).toEqual([]);
});

test("the PDF of v1 is tagged, titled, in French, with bookmarks and every point, and the same to the byte each time", async ({
  request,
}) => {
  const first = await (await request.get("/2023/synthese/v1.pdf")).body();
  const second = await (await request.get("/2023/synthese/v1.pdf")).body();
  expect(first.equals(second)).toBe(true);
  const pdf = await getDocument({ data: new Uint8Array(first), verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Language: string } };
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(info.Title).toContain("Le temps des transitions");
  expect(info.Language.toLowerCase()).toContain("fr");
  const bookmarks = JSON.stringify(await pdf.getOutline());
  for (const chapitre of [
    "Transition écologique",
    "Transition sociale",
    "Transition économique",
    "Transition organisationnelle",
  ])
    expect(bookmarks).toContain(chapitre);
  const lettres = (t: string) => t.replace(/[^\p{L}\p{N}]/gu, "");
  const v1 = JSON.stringify(await (await request.get("/2023/synthese/v1.json")).json());
  // The words of the ateliers are in the second file.
  const sources = await (await request.get("/2023/synthese/v1-sources.pdf")).body();
  const [livre, annexe] = await Promise.all([lirePdf(first), lirePdf(sources)]);
  const seen = lettres(livre.texte + annexe.texte);
  const accroches = [...v1.matchAll(/"accroche":"((?:[^"\\]|\\.)*)"/g)].map((m) => JSON.parse(`"${m[1]}"`) as string);
  expect(accroches.filter((a) => !seen.includes(lettres(a)))).toEqual([]);
});

test("the CRESS reads why the published figures differ, atelier by atelier, and which title is doubtful", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, "instructeur@demo.test");
  await page.goto("/cress/2023/coherence");
  const main = page.getByRole("main");
  for (const words of ["A20", "A31", "A32", "A34", "Numérique et transformation sociale"])
    await expect(main).toContainText(words);
});

test("the list of a past edition is read from a file, shown line by line, put right, written once, and read by everybody", async ({
  page,
  context,
  connecter,
  request,
}) => {
  await connecter(context, "administrateur@demo.test");
  await page.goto("/administration/editions");
  await page.getByLabel("Année").fill("2021");
  await page.getByLabel("Numéro de la conférence").fill("3");
  await page.getByLabel("Thème").fill("Les territoires de l’ESS");
  await page.getByRole("button", { name: "Créer l’édition" }).click();
  await page.getByRole("link", { name: "ses ateliers se reprennent d’un tableau" }).click();
  const csv = `Titre;Moment;Structure;Thème;Endroit;Présents
Composter ensemble;12/05/2021;Les Compagnons du Compost;écologique;59000 Lille;24
Se loger;bientôt;Un collectif neuf;sociale;Amiens;
`;
  await page
    .getByLabel("Donner la liste")
    .setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await expect(page.getByText("2 lignes lues : 0 atelier à écrire et 2 à corriger.")).toBeVisible();
  await page.getByLabel("Date", { exact: true }).selectOption({ label: "B : Moment" });
  await page.getByLabel("Commune").selectOption({ label: "E : Endroit" });
  await page.getByRole("button", { name: "Lire avec ces colonnes" }).click();
  await expect(page.getByText("« bientôt » n’est pas une date")).toBeVisible();
  await page.getByRole("button", { name: "Écrire 1 atelier" }).click();
  await page.getByRole("button", { name: "Écrire ces ateliers" }).click();
  await page.getByRole("dialog", { name: "Les ateliers sont écrits" }).getByRole("button").click();
  await expect(page.getByText("2 lignes lues : 0 atelier à écrire, 1 déjà là et 1 à corriger.")).toBeVisible();
  const ateliers = await (await request.get("/2021/donnees/ateliers.json")).json();
  expect(ateliers).toMatchObject([{ code: "A1", intitule: "Composter ensemble", participants: 24 }]);
  const chiffres = await (await request.get("/2021/donnees/chiffres.json")).json();
  expect([chiffres.ateliers, chiffres.participations]).toEqual([1, 24]);
});
