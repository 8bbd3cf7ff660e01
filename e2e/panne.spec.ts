import postgres from "postgres";
import { COOKIE, expect, test } from "./navigateur.ts";
import { urlOf } from "./postgres.ts";

test.use({ seul: "panne" });

/** Works on the base of a server from beside it, as an administrator would. */
async function aCote(sql: postgres.Sql, travail: (admin: postgres.Sql, base: string) => Promise<void>) {
  const [base] = await sql<{ nom: string }[]>`select current_database() as nom`;
  const admin = postgres(urlOf("postgres"), { max: 1, onnotice: () => {} });
  try {
    await travail(admin, base?.nom ?? "");
  } finally {
    await admin.end();
  }
}
const couper = (admin: postgres.Sql, base: string) =>
  admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${base} and pid <> pg_backend_pid()`;

test("while the base is down each room says so in its HTML; an open form stays, and all comes back", async ({
  serveur,
  connecter,
  page,
  request,
}) => {
  await connecter(page.context(), "organisatrice@demo.test");
  await page.goto("/espace/structures");
  await page.getByLabel("Nom de la structure").fill("Les mots tapés avant la panne");
  const lire = (chemin: string, headers: Record<string, string> = { accept: "text/html,*/*" }) =>
    request.get(chemin, { headers, maxRedirects: 0 });
  await aCote(serveur.sql, async (admin, base) => {
    await admin.unsafe(`alter database ${base} with allow_connections false`);
    await couper(admin, base);
    try {
      for (const chemin of [
        "/",
        "/2023/programme",
        "/connexion",
        "/espace",
        "/cress",
        "/comite",
        "/presence",
        "/inconnue",
      ]) {
        const reponse = await lire(chemin);
        expect(reponse.status(), chemin).toBe(503);
        expect(reponse.headers()["retry-after"], chemin).toBe("60");
        expect(reponse.headers()["cross-origin-opener-policy"], chemin).toBe("same-origin");
        const html = (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, " ");
        expect(html, chemin).toContain("<h1>Le service ne répond pas</h1>");
        expect(html, chemin).toContain("La base de données de Trame est injoignable en ce moment.");
        expect(html, chemin).toContain("recharger cette page");
        expect(html, chemin).not.toContain("<script");
      }
      const sante = await lire("/api/sante", { accept: "application/json" });
      expect([sante.status(), await sante.json()]).toEqual([503, { etat: "panne", base: "injoignable" }]);
      const envoi = await request.post("/connexion", {
        headers: { accept: "text/html" },
        form: { courriel: "a@b.fr" },
      });
      expect(envoi.status()).toBe(503);
      expect(await envoi.text()).toContain("Revenez à la page précédente");
      // From within an open page nothing takes its place.
      expect(await (await lire("/espace", { accept: "text/x-component", rsc: "1" })).text()).not.toContain(
        "<h1>Le service",
      );
      await page.getByRole("button", { name: "Créer la structure" }).click();
      await expect(page.getByLabel("Nom de la structure")).toHaveValue("Les mots tapés avant la panne");
    } finally {
      await admin.unsafe(`alter database ${base} with allow_connections true`);
    }
  });
  await expect.poll(async () => (await lire("/")).status()).toBe(200);
  await expect(page.getByLabel("Nom de la structure")).toHaveValue("Les mots tapés avant la panne");
  await page.goto("/espace");
  await expect(page.getByRole("heading", { level: 1, name: "Mon espace" })).toBeVisible();
});

test("a base that only reads is unhealthy, though its pages still open", async ({ serveur, request }) => {
  const sante = async () => {
    const reponse = await request.get("/api/sante");
    return [reponse.status(), (await reponse.json()).base];
  };
  await expect.poll(sante).toEqual([200, "ok"]);
  await aCote(serveur.sql, async (admin, base) => {
    await admin.unsafe(`alter database ${base} set default_transaction_read_only = on`);
    await couper(admin, base);
    try {
      await expect.poll(sante).toEqual([503, "ecriture_impossible"]);
      expect((await request.get("/", { headers: { accept: "text/html" } })).status()).toBe(200);
    } finally {
      await admin.unsafe(`alter database ${base} reset default_transaction_read_only`);
      await couper(admin, base);
    }
  });
  await expect.poll(sante).toEqual([200, "ok"]);
});

test("a page that falls is said whole, without script, and comes back once it stands again", async ({
  serveur,
  request,
}) => {
  const cookie = `${COOKIE}=${await serveur.session("administrateur@demo.test")}`;
  const headers = { accept: "text/html,*/*", cookie };
  await serveur.sql`alter table evenements rename to evenements_ailleurs`;
  try {
    const reponse = await request.get("/administration/journal", { headers });
    expect(reponse.status()).toBe(500);
    const html = (await reponse.text()).replaceAll(/\s/g, " ");
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain("<h1>Cette page ne s’affiche pas</h1>");
    expect(html).toContain('<a href="">recharger cette page</a>');
    expect(html).not.toContain("<script");
    expect(reponse.headers()["content-security-policy"]).toContain("default-src 'none'; style-src 'sha256-");
  } finally {
    await serveur.sql`alter table evenements_ailleurs rename to evenements`;
  }
  expect((await request.get("/administration/journal", { headers })).status()).toBe(200);
});
