import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { findChromium } from "../chromium.ts";
import { ANNEE_36, type Base } from "./base.ts";
import { COMPTES } from "./jetons.ts";
import { mediane } from "./mesure.ts";
import { ANNEE_TRAVAIL } from "./peupler-travail.ts";
import { pire, ralentir } from "./ralenti.ts";

const FOIS = 5;
const TELEPHONE = { width: 360, height: 740 };
const BUREAU = { width: 1280, height: 800 };

/** A screen on a machine four times slower, the first time one comes: when what is largest is there, and the worst answer to a gesture, in milliseconds. */
export type Ecran = { nom: string; lcp: number; inp: number };

type Visite = {
  nom: string;
  chemin: string;
  jeton: string;
  taille: typeof BUREAU;
  geste: (page: Page) => Promise<unknown>;
};

const deplier = (page: Page) => page.locator("main summary").first().click();
const ecrire = (champ: string) => (page: Page) =>
  page.locator(`main form:not([inert]) [name='${champ}']`).pressSequentially("La navette du soir");

async function visites({ sql }: Base): Promise<Visite[]> {
  const [c] = await sql<{ brouillon: string; soumise: string }[]>`
    select (select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${ANNEE_TRAVAIL} and c.etat = 'brouillon') as brouillon,
      (select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${ANNEE_36} and c.etat = 'soumise' limit 1) as soumise`;
  if (!c) throw new Error("rien à regarder");
  const { cress, organisatrice } = COMPTES;
  return [
    {
      nom: "programme, au téléphone",
      chemin: `/${ANNEE_36}/programme`,
      jeton: "",
      taille: TELEPHONE,
      geste: ecrire("q"),
    },
    {
      nom: "formulaire d’une candidature, au téléphone",
      chemin: `/espace/candidatures/${c.brouillon}/modifier`,
      jeton: organisatrice,
      taille: TELEPHONE,
      geste: ecrire("contacts.0.fonction"),
    },
    {
      nom: "liste des candidatures",
      chemin: `/cress/${ANNEE_36}/candidatures`,
      jeton: cress,
      taille: BUREAU,
      geste: deplier,
    },
    {
      nom: "examen d’une candidature",
      chemin: `/cress/candidatures/${c.soumise}`,
      jeton: cress,
      taille: BUREAU,
      geste: deplier,
    },
  ];
}

/** Four screens people open most; the median of five first visits. */
export async function ecrans(base: Base, root: string): Promise<Ecran[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(root), args: ["--no-sandbox"] });
  const regarder = async (v: Visite): Promise<Omit<Ecran, "nom">> => {
    const options: BrowserContextOptions = { baseURL: base.url, viewport: v.taille };
    const context = await browser.newContext(options);
    if (v.jeton) await context.addCookies([{ name: "next-auth.session-token", value: v.jeton, url: base.url }]);
    const page = await context.newPage();
    await ralentir(page);
    await page.goto(v.chemin, { waitUntil: "networkidle" });
    const lcp = await plusGrand(page);
    const inp = await pire(page, () => v.geste(page));
    await context.close();
    return { lcp, inp };
  };
  try {
    const vus: Ecran[] = [];
    for (const v of await visites(base)) {
      const fois: Omit<Ecran, "nom">[] = [];
      for (let i = 0; i < FOIS; i++) fois.push(await regarder(v));
      vus.push({ nom: v.nom, lcp: mediane(fois.map((f) => f.lcp)), inp: mediane(fois.map((f) => f.inp)) });
    }
    return vus;
  } finally {
    await browser.close();
  }
}

/** When the largest thing of the page was painted, from its asking. */
const plusGrand = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((liste) =>
          resolve(liste.getEntries().at(-1)?.startTime ?? Number.NaN),
        );
        observer.observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
