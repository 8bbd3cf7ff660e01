import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../chromium.ts";
import type { Base } from "./base.ts";
import { COMPTES } from "./jetons.ts";
import { ANNEE_TRAVAIL } from "./peupler-travail.ts";

const TOUCHES = "La navette du soir ne passe plus";
const CARTES = 600;
const ENONCES = 300;

/** Milliseconds of the page's thread for one key: in a field alone, among the cards of a long document, in a long fiche. */
export type Frappe = { seul: number; document: number; fiche: number };

export async function frappe(base: Base, root: string): Promise<Frappe> {
  const { fiche, document } = await unLongDocument(base);
  const browser = await chromium.launch({ executablePath: await findChromium(root), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ baseURL: base.url });
    await context.addCookies([{ name: "next-auth.session-token", value: COMPTES.cress, url: base.url }]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Performance.enable");
    await page.setContent("<label>Seul <textarea></textarea></label>");
    const seul = await parTouche(page, cdp, "textarea");
    await page.goto(`/espace/fiches/${fiche}/documents/${document}`);
    const dansLeDocument = await parTouche(page, cdp, "form:not([inert]) [name='cartes.2.accroche']");
    await page.goto(`/espace/fiches/${fiche}/modifier`);
    const dansLaFiche = await parTouche(page, cdp, "form:not([inert]) [name='enonces.2.accroche']");
    return { seul, document: dansLeDocument, fiche: dansLaFiche };
  } finally {
    await browser.close();
  }
}

async function parTouche(page: Page, cdp: CDPSession, champ: string): Promise<number> {
  await page.locator(champ).click();
  await page.keyboard.type("ab ");
  const occupe = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return (metrics.find((m) => m.name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  await page.waitForLoadState("networkidle");
  const avant = await occupe();
  for (const touche of TOUCHES) {
    await page.keyboard.press(touche);
    await page.evaluate(() => new Promise((peint) => requestAnimationFrame(() => setTimeout(peint))));
  }
  return ((await occupe()) - avant) / TOUCHES.length;
}

/** A draft of as many énoncés as it holds, and beside it a document of twice as many freins. */
async function unLongDocument({ sql }: Base): Promise<{ fiche: string; document: string }> {
  const [c] = await sql<{ id: string; edition: string; transition: string }[]>`
    select c.id, c.edition_id as edition, t.transition_id as transition from candidatures c
    join editions e on e.id = c.edition_id join candidature_transitions t on t.candidature_id = c.id
    where e.annee = ${ANNEE_TRAVAIL} and c.etat = 'labellisee'`;
  if (!c) throw new Error("aucune candidature labellisée");
  const [f] = await sql<{ id: string }[]>`
    insert into fiches (edition_id, candidature_id, etat, created_at, updated_at)
    values (${c.edition}, ${c.id}, 'brouillon', now(), now()) returning id`;
  const fiche = f?.id ?? "";
  await sql`insert into fiche_revisions (fiche_id, edition_id, numero) values (${fiche}, ${c.edition}, 1)`;
  await sql`
    insert into fiche_ateliers (fiche_id, atelier_id, candidature_id)
    select ${fiche}, id, candidature_id from ateliers where candidature_id = ${c.id} limit 1`;
  await sql`
    with e as (
      insert into enonces (fiche_id, edition_id, rang, transition_id)
      select ${fiche}, ${c.edition}, k, ${c.transition} from generate_series(0, ${ENONCES - 1}) k returning id, rang)
    insert into enonce_versions (enonce_id, revision, type, accroche, texte)
    select id, 1, 'frein', 'Un frein, le numéro ' || rang, 'qui revient souvent dans les réponses.' from e`;
  const blocs = [
    { numero: 1, niveau: 1, texte: "Freins à lever", signets: [] },
    ...Array.from({ length: CARTES }, (_, i) => ({
      numero: i + 2,
      texte: `Le local de quartier numéro ${i + 1} ferme trop tôt : personne ne peut y venir après le travail.`,
      signets: [],
    })),
  ];
  const [d] = await sql<{ id: string }[]>`
    with fichier as (
      insert into fichiers (sha256, type, taille, octets, created_at) values (repeat('f', 64), 'application/pdf', 1, ' ', now()) returning id)
    insert into fiche_documents (fiche_id, fichier_id, sha256, nom, blocs, at)
    select ${fiche}, id, repeat('f', 64), 'Long document.pdf', ${sql.json(blocs)}, now() from fichier returning id`;
  return { fiche, document: d?.id ?? "" };
}
