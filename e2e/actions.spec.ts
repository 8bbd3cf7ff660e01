import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { EDITIONS } from "./actions/editions.ts";
import { INSTRUCTION } from "./actions/instruction.ts";
import { objets } from "./actions/objets.ts";
import { ORGANISATEURS } from "./actions/organisateurs.ts";
import { SEANCES } from "./actions/seances.ts";
import { SYNTHESE } from "./actions/synthese.ts";
import { COMPTES, QUI } from "./adresses.ts";
import { COOKIE, expect, sessionDemie, test } from "./navigateur.ts";

/** Every server action, called straight over HTTP by each wrong role with an input the right one could use: refused. */
const TABLE = { ...ORGANISATEURS, ...INSTRUCTION, ...SEANCES, ...SYNTHESE, ...EDITIONS };

/** Called by anybody, signed in or not, and harmless: tested elsewhere. */
const SANS_DROIT = [
  "app/_ui/voir-comme/actions.ts#quitterVoirCommeAction",
  "app/connexion/actions.ts#deconnecter",
  "app/connexion/actions.ts#demanderConnexion",
  "app/connexion/code/actions.ts#donnerCode",
  "app/connexion/second-facteur/actions.ts#activerAction",
  "app/espace/mes-donnees/actions.ts#desactiverAction",
  "app/espace/mes-donnees/actions.ts#refaireCodesAction",
  "app/presence/actions.ts#arriverAction",
  "app/_ui/communes-action.ts#lireCommune",
  "app/_ui/communes-action.ts#proposerCommunes",
  "app/espace/structures/doublons-action.ts#proposerDoublons",
  "app/espace/structures/reseaux-action.ts#proposerReseaux",
];

function actionsConstruites(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return new Map(Object.entries(manifest.node).map(([id, a]) => [`${a.filename}#${a.exportedName}`, id]));
}

test("the table names every server action of the application", () => {
  expect([...actionsConstruites().keys()].sort()).toEqual([...Object.keys(TABLE), ...SANS_DROIT].sort());
});

test("each wrong role is refused by each action, and nothing is journaled", async ({ serveur, request }) => {
  const { sql } = serveur;
  const ids = await objets(sql);
  expect(Object.entries(ids).filter(([, id]) => id === "undefined")).toEqual([]);

  const cookies = Object.fromEntries(
    await Promise.all(
      QUI.map(async (qui) => [qui, COMPTES[qui] ? `${COOKIE}=${await serveur.session(COMPTES[qui])}` : ""] as const),
    ),
  );
  const vue = await serveur.session("administrateur@demo.test");
  const enVue = `${COOKIE}=${vue}`;
  await sql`update sessions set comme_id = (select id from personnes where courriel = 'instructeur@demo.test') where jeton_hash = ${createHash("sha256").update(vue).digest("hex")}`;
  const demie = await sessionDemie(serveur);
  const [before] = await sql`select (select count(*) from evenements)::int + (select count(*) from gestes)::int as n`;
  const accepted: string[] = [];
  for (const [nom, id] of actionsConstruites()) {
    const ligne = TABLE[nom];
    if (!ligne) continue;
    const appeler = (cookie: string) =>
      request.post("/", {
        headers: {
          "next-action": id,
          accept: "text/x-component",
          "content-type": "text/plain;charset=UTF-8",
          origin: serveur.url,
          cookie,
        },
        data: JSON.stringify(ligne.args(ids)),
      });
    if (!(await (await appeler(enVue)).text()).includes('"code":"vue_seule"'))
      accepted.push(`${nom}: an administrateur who sees as an instructeur is not stopped at the door`);
    if (!(await (await appeler(demie)).text()).includes('"code":"session"'))
      accepted.push(`${nom}: an administrateur whose code is still to be given is not stopped at the door`);
    for (const qui of QUI) {
      if (ligne.droit.includes(qui)) continue;
      const response = await appeler(cookies[qui] ?? "");
      const body = await response.text();
      if (!body.includes('"ok":false') || body.includes('"ok":true'))
        accepted.push(`${nom} by ${qui}: ${response.status()} ${body.slice(0, 200)}`);
      if (
        !(qui === "anonyme"
          ? body.includes('"code":"session"')
          : /"code":"(non_autorise|introuvable|interesse|adhesion_en_attente|structure_inconnue|etat)"/.test(body))
      )
        accepted.push(`${nom} by ${qui}: refused for another reason: ${body.slice(0, 300)}`);
    }
  }
  expect(accepted).toEqual([]);
  expect(await sql`select (select count(*) from evenements)::int + (select count(*) from gestes)::int as n`).toEqual([
    before,
  ]);
});
