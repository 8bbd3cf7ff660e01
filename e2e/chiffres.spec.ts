import { COMPTES } from "./adresses.ts";
import { COOKIE, expect, test } from "./navigateur.ts";

/** What a page says to its reader: its text without its scripts. Thousands keep their narrow space. */
const lire = (html: string) =>
  html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[ \t\r\n\u00A0]+/g, " ");

/** The numbers a page prints in these words, « 1 055 » as 1055. `N` stands for one. */
function lus(texte: string, mots: string): number[] {
  const trouve = new RegExp(mots.replaceAll("N", "(\\d[\\d\u202F]*)")).exec(texte);
  if (!trouve) throw new Error(`« ${mots} » n’est pas dans la page : ${texte.slice(0, 2000)}`);
  return trouve.slice(1).map((n) => Number(n.replaceAll("\u202F", "")));
}
const somme = (texte: string, mots: RegExp) =>
  [...texte.matchAll(mots)].reduce((n, [, lu]) => n + Number((lu ?? "").replaceAll("\u202F", "")), 0);

test("the same figure is printed the same on every page that says it", async ({ serveur, request }) => {
  const demander = async (chemin: string, compte: keyof typeof COMPTES = "anonyme") => {
    const courriel = COMPTES[compte];
    const cookie = courriel ? `${COOKIE}=${await serveur.session(courriel)}` : "";
    const reponse = await request.get(chemin, { headers: { cookie } });
    expect(reponse.status(), chemin).toBe(200);
    return reponse.text();
  };
  const page = async (chemin: string, compte?: keyof typeof COMPTES) => lire(await demander(chemin, compte));

  await test.step("2023: ateliers, participations, candidatures, fiches", async () => {
    const [accueil, chiffres, programme] = [
      await page("/2023"),
      await page("/2023/chiffres-cles"),
      await page("/2023/programme"),
    ];
    expect(lus(accueil, "ateliers issus de N candidatures N ")).toEqual([30, 36]);
    expect(lus(chiffres, "ateliers issus de N candidatures N ")).toEqual([30, 36]);
    expect(lus(chiffres, "base N/N ")).toEqual([33, 36]);
    expect(lus(chiffres, "Voir la liste : N ateliers")).toEqual([36]);
    expect(lus(programme, "N ateliers annoncés")).toEqual([36]);
    expect(somme(programme, /[a-zéû]+ 2023 , (\d+) ateliers?/gi)).toBe(36);
    expect((await demander("/2023/donnees/ateliers.csv")).trim().split("\n")).toHaveLength(36 + 1);
    expect(lus(accueil, "participations connues pour N ateliers N ")).toEqual([33, 1055]);
    expect(lus(chiffres, "participations connues pour N ateliers sur N N ")).toEqual([33, 36, 1055]);
    expect(somme(programme, /(\d[\d\u202F]*) participations?/g)).toBe(1055);
    const synthese = await page("/2023/synthese");
    expect(lus(synthese, "N ateliers, N participations \\(connues pour N ateliers\\)")).toEqual([36, 1055, 33]);
    const cress = await page("/cress/2023/candidatures", "instructeur");
    expect(lus(cress, "Labellisée N ")).toEqual([30]);
    expect(lus(await page("/cress/2023/fiches", "instructeur"), "Validée \\(N\\)")).toEqual([30]);
    expect(lus(await page("/comite/2023/fiches", "partenaire"), "N fiches")).toEqual([30]);
  });

  await test.step("the open edition: an atelier cancelled counts nowhere", async () => {
    const [{ annee, id } = { annee: 0, id: "" }] = await serveur.sql<{ annee: number; id: string }[]>`
      select e.annee, a.id from ateliers a join editions e on e.id = a.edition_id join candidatures c on c.id = a.candidature_id
      where e.etat = 'ouverte' and c.etat = 'labellisee' and a.etat = 'programme' order by a.numero limit 1`;
    const dits = async () => [
      ...lus(await page(`/${annee}/programme`), "N ateliers? annoncés?"),
      ...lus(await page(`/${annee}/chiffres-cles`), "ateliers? issus? de N candidatures? N ").slice(1),
      (JSON.parse(await demander(`/${annee}/donnees/chiffres.json`)) as { ateliers: number }).ateliers,
    ];
    const [avant = 0] = await dits();
    expect(await dits()).toEqual([avant, avant, avant]);
    await serveur.sql`update ateliers set etat = 'annule' where id = ${id}`;
    expect(await dits()).toEqual([avant - 1, avant - 1, avant - 1]);
  });

  await test.step("what waits for a partner: the same number in their room and on the list", async () => {
    const [{ annee } = { annee: 0 }] = await serveur.sql<{ annee: number }[]>`
      select annee from editions where etat = 'ouverte'`;
    await serveur.sql`insert into avis (candidature_id, partenaire_id, demande_at)
      select c.id, p.id, now() from candidatures c join editions e on e.id = c.edition_id cross join personnes p
      where e.etat = 'ouverte' and c.etat in ('soumise', 'a_completer') and p.courriel = ${COMPTES.partenaire ?? ""}
      on conflict do nothing`;
    const [, attendus] = lus(
      await page(`/comite/${annee}/candidatures`, "partenaire"),
      "N candidatures?, N avis attendus?",
    );
    expect(attendus).toBeGreaterThan(0);
    expect(lus(await page("/comite", "partenaire"), "N avis")).toEqual([attendus]);
  });
});
