import { createHash, randomUUID } from "node:crypto";
import postgres from "postgres";
import { COOKIE, expect, test } from "./navigateur.ts";
import { urlOf } from "./postgres.ts";

test.use({ seul: "journaux" });

const SECRET = "Zyzomys";
const ADRESSE = "zyzomys@essai.test";

test("whatever fails, the log tells where and never what people typed, nor who they are", async ({
  serveur,
  page,
  request,
}) => {
  const { sql } = serveur;
  const jeton = await serveur.session("organisatrice@demo.test");
  const headers = { cookie: `${COOKIE}=${jeton}` };
  const [[{ base } = { base: "" }], [{ annee } = { annee: 0 }], [structure], [presence]] = await Promise.all([
    sql<{ base: string }[]>`select current_database() as base`,
    sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`,
    sql<{ id: string }[]>`
      select m.structure_id as id from membres m join personnes p on p.id = m.personne_id
      where p.courriel = 'organisatrice@demo.test' and m.etat = 'membre' limit 1`,
    sql<{ jeton: string }[]>`select jeton from emargements limit 1`,
  ]);
  /** On the sign-in page, opened before what is tried. */
  const demander = async () => {
    await page.getByLabel("Votre adresse électronique").fill(ADRESSE);
    await page.getByRole("button", { name: "Recevoir le lien" }).click();
    await expect(
      page
        .getByRole("alert")
        .or(page.getByRole("heading", { level: 1 }))
        .first(),
    ).toBeVisible();
  };
  const chercher = async () => {
    const statuts: number[] = [];
    for (const chemin of [
      `/${annee}/programme?q=${SECRET}`,
      `/presence?code=${SECRET}`,
      `/presence/${presence?.jeton}`,
    ])
      statuts.push((await request.get(chemin)).status());
    for (const chemin of ["/espace", `/espace/structures?q=${SECRET}`, `/espace/candidatures/${randomUUID()}`])
      statuts.push((await request.get(chemin, { headers })).status());
    const fichier = { name: `${SECRET}.png`, mimeType: "image/png", buffer: Buffer.from(SECRET) };
    const multipart = { structure: structure?.id ?? "", alt: SECRET, fichier };
    statuts.push((await request.post("/api/logos", { headers, multipart })).status());
    return statuts;
  };

  await test.step("rows a trigger refuses, quoting them", async () => {
    await sql`create function refuser() returns trigger language plpgsql as $$ begin raise exception 'refus de %', new; end $$`;
    await sql`create trigger refuser before insert on jetons_connexion for each row execute function refuser()`;
    await page.goto("/connexion");
    await demander();
    await expect(page.locator("#courriel-erreur")).toContainText("n’a pas pu partir");
    await expect.poll(serveur.journal).toContain("erreur [lien de connexion] requête");
  });

  await test.step("queries on tables that are gone", async () => {
    const tables = ["candidatures", "sessions", "emargements", "courriels", "ateliers"];
    for (const t of tables) await sql`alter table ${sql(t)} rename to ${sql(`${t}_ailleurs`)}`;
    expect((await chercher()).every((statut) => statut >= 500)).toBe(true);
    await sql`select graphile_worker.add_job('purger')`;
    await expect.poll(serveur.journal).toContain("erreur [tâche purger] AggregateError");
    expect(serveur.journal()).toContain("erreur [GET /[annee]/programme]");
    expect(serveur.journal()).toContain("erreur [fichiers] requête");
    expect(serveur.journal()).toContain("code=42P01");
    const [{ n } = { n: -1 }] = await sql<{ n: number }[]>`
      select count(*)::int as n from graphile_worker._private_jobs where last_error like '%select%'`;
    expect(n).toBe(0);
    for (const t of tables) await sql`alter table ${sql(`${t}_ailleurs`)} rename to ${sql(t)}`;
  });

  await test.step("an outage", async () => {
    const avant = serveur.journal().length;
    const admin = postgres(urlOf("postgres"), { max: 1 });
    await page.goto("/connexion");
    await admin`alter database ${admin(base)} with allow_connections false`;
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${base}`;
    await chercher();
    await demander();
    await admin`alter database ${admin(base)} with allow_connections true`;
    await admin.end();
    expect(serveur.journal().slice(avant)).toMatch(/erreur \[[^\]]+\] .*code=\w+/);
  });

  const journal = serveur.journal();
  const hash = createHash("sha256").update(jeton).digest("hex");
  for (const mot of [SECRET, ADRESSE, "demo.test", jeton, hash, "params:", "Failed query", "insert into"])
    expect(journal.toLowerCase(), `${mot} is in the log`).not.toContain(mot.toLowerCase());
});
