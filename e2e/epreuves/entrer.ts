import { cookie as cookieDe } from "../bench/jetons.ts";
import type { ServeurSmtp } from "../smtp.ts";
import { attendre } from "./rapport.ts";

type Jarre = Map<string, string>;
type Processus = { site: string; un: string; deux: string };
/** A link that came by mail, and the browser that asked for it. */
type LienRecu = { lien: URL; jarre: Jarre };

/**
 * Signs in as a browser without scripts does, each step asked of the other process: the form opened on one is sent to the
 * second, the link opened on one, pressed on the second. The cookie of the session.
 */
export async function entrerParChacun(
  site: string,
  un: string,
  deux: string,
  smtp: ServeurSmtp,
  courriel: string,
): Promise<string> {
  const ou = { site, un, deux };
  return suivreLien(ou, await demanderLien(ou, smtp, courriel));
}

export async function demanderLien(
  { site, un, deux }: Processus,
  smtp: ServeurSmtp,
  courriel: string,
): Promise<LienRecu> {
  const jarre: Jarre = new Map();
  const deja = smtp.messages.length;
  const champs = caches(await (await demander(`${un}/connexion`, jarre)).text());
  await envoyer(`${deux}/connexion`, site, jarre, { ...champs, courriel }, true);
  let lien: URL | null = null;
  await attendre("le lien de connexion", async () => {
    const recu = smtp.messages.slice(deja).findLast((m) => m.adresse === courriel);
    const texte = recu?.source.replace(/=\r?\n/g, "").replace(/=3D/g, "=") ?? "";
    const trouve = /http[^\s"<>]+\/connexion\/lien\?[^\s"<>]+/.exec(texte)?.[0];
    lien = trouve ? new URL(trouve.replaceAll("&amp;", "&")) : null;
    return lien !== null;
  });
  return { lien: lien as unknown as URL, jarre };
}

export async function suivreLien({ site, un, deux }: Processus, { lien, jarre }: LienRecu): Promise<string> {
  const { pathname, search } = lien;
  const bouton = caches(await (await demander(un + pathname + search, jarre)).text());
  const passage = await envoyer(`${deux}/connexion/entrer`, site, jarre, bouton, false);
  const suite = new URL(passage.headers.get("location") ?? "", un);
  await demander(un + suite.pathname + suite.search, jarre);
  const session = jarre.get("next-auth.session-token");
  if (!session) throw new Error(`pas de session après ${suite.pathname}`);
  return cookieDe(session);
}

async function demander(url: string, jarre: Jarre, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jarre].map(([nom, valeur]) => `${nom}=${valeur}`).join("; ");
  const reponse = await fetch(url, { redirect: "manual", ...init, headers: { cookie, ...init.headers } });
  for (const pose of reponse.headers.getSetCookie()) {
    const [nom = "", valeur = ""] = (pose.split(";", 1)[0] ?? "").split(/=(.*)/s);
    jarre.set(nom, valeur);
  }
  return reponse;
}

/** A form of ours in parts (an action), or as an address (a route). */
function envoyer(url: string, origin: string, jarre: Jarre, champs: Record<string, string>, enParts: boolean) {
  const form = new FormData();
  for (const [nom, valeur] of Object.entries(champs)) form.set(nom, valeur);
  const body = enParts ? form : new URLSearchParams(champs);
  return demander(url, jarre, { method: "POST", body, headers: { origin } });
}

/** What the first form of a page sends without being asked. */
function caches(html: string): Record<string, string> {
  const champs = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([champ]) => [
    /name="([^"]*)"/.exec(champ)?.[1] ?? "",
    (/value="([^"]*)"/.exec(champ)?.[1] ?? "").replaceAll("&amp;", "&"),
  ]);
  return Object.fromEntries(champs.filter(([nom]) => nom !== ""));
}
