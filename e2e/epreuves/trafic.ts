import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import { CANDIDATURE_VIDE } from "../../lib/appel/candidature/questions/vide.ts";
import { adresses, COMPTES } from "../adresses.ts";
import { actionId, appeler, reussir } from "../bench/http.ts";
import { ecrirePdf } from "../donnees/pdf.ts";
import type { Serveur } from "../navigateur.ts";
import type { ServeurSmtp } from "../smtp.ts";
import { entrerParChacun } from "./entrer.ts";
import { ouvrirSession, type Personne, reunir } from "./personnes.ts";

/** One thing somebody does, told what it asked when it goes wrong. */
export type Geste = () => Promise<void>;
type Lecture = { chemin: string; cookie: string };

const ENREGISTRER = "app/espace/candidatures/actions.ts#enregistrerAction";
const RETIRER = "app/espace/candidatures/actions.ts#retirerPieceAction";
/** How long somebody stays on a page that follows what changes. */
const SUIVIS_S = [3, 10, 30, 60];

/** How many of each in twenty: reading is most of what people do. The lists of an edition are taken away now and then. */
const PART = { lire: 14, sauver: 3, suivre: 1, exporter: 1, envoyer: 1 };

/**
 * What people do, one after the other, without end: all the pages, PDF, DOCX, data and pictures of the application, each as
 * somebody who may read it; saves; files sent and taken back; streams opened and left; exports of words that change; from time
 * to time a sign-in, with its mail.
 */
export async function* gestes(sql: Sql, url: string, smtp: ServeurSmtp): AsyncGenerator<Geste> {
  const cookies = new Map<string, string>();
  for (const courriel of Object.values(COMPTES))
    if (courriel) cookies.set(courriel, await ouvrirSession(sql, courriel));
  const lectures = await lisibles(sql, url, cookies);
  console.log(`${lectures.length} adresses lues.`);
  const personnes = await reunir(sql, url, 10, 0);
  const cress = cookies.get(COMPTES.instructeur) ?? "";
  const [edition] = await sql<{ id: string; annee: number }[]>`select id, annee from editions where etat = 'ouverte'`;
  const pieces = await Promise.all(personnes.map((_, n) => pieceDe(n)));
  const suite = Object.entries(PART).flatMap(([nom, n]) => Array<keyof typeof PART>(n).fill(nom as keyof typeof PART));
  let tour = 0;
  for (let n = 0; ; n++) {
    // Five and twenty have nothing in common: kinds follow one another mixed.
    const genre = suite[(n * 7) % suite.length];
    // Each in turn: what one person sends in a day is bounded.
    const qui = personnes[(genre === "sauver" || genre === "envoyer" ? tour++ : tour) % personnes.length] as Personne;
    if (n % 240 === 239) yield () => entrerParChacun(url, url, url, smtp, COMPTES.organisateur).then(() => {});
    else if (genre === "sauver") yield () => sauver(url, qui, n);
    else if (genre === "envoyer") yield () => envoyer(url, qui, pieces[n % pieces.length] ?? new Blob());
    else if (genre === "suivre")
      yield () => suivre(`${url}/api/vif?sujets=edition:${edition?.id}`, cress, SUIVIS_S[n % SUIVIS_S.length] ?? 3);
    else if (genre === "exporter") {
      const format = n % 2 === 0 ? "csv" : "xlsx";
      const filtre = `q=${MOTS[n % MOTS.length]}`;
      yield () =>
        lire(url, { chemin: `/cress/${edition?.annee}/candidatures/export.${format}?${filtre}`, cookie: cress });
    } else {
      const lecture = lectures[(n * 31) % lectures.length] as Lecture;
      yield () => lire(url, lecture);
    }
  }
}

const MOTS = ["atelier", "eau", "numerique", "saint", "emploi", "foncier"];

/** The addresses that answer, each with the session of somebody who may read it; those that do not are said, and left out. */
async function lisibles(sql: Sql, url: string, cookies: Map<string, string>): Promise<Lecture[]> {
  const lues: Lecture[] = [];
  for (const { chemin, ouvert } of await adresses({ sql } as Serveur)) {
    const comptes = ouvert === "tous" ? ["anonyme" as const] : ouvert;
    for (const qui of comptes.slice(0, 1)) {
      const lecture = { chemin, cookie: cookies.get(COMPTES[qui] ?? "") ?? "" };
      await lire(url, lecture).then(
        () => lues.push(lecture),
        (error) => console.log(`Laissée de côté : ${error instanceof Error ? error.message : error}`),
      );
    }
  }
  return lues;
}

async function lire(url: string, { chemin, cookie }: Lecture): Promise<void> {
  const reponse = await fetch(url + chemin, {
    headers: { cookie },
    redirect: "manual",
    signal: AbortSignal.timeout(60_000),
  });
  await reponse.arrayBuffer();
  if (reponse.status >= 400) throw new Error(`${chemin} : ${reponse.status}`);
}

const occupees = new Set<string>();
/** One at a time for each person: the version of what is saved follows. */
async function seule(id: string, faire: () => Promise<void>): Promise<void> {
  if (occupees.has(id)) return;
  occupees.add(id);
  await faire().finally(() => occupees.delete(id));
}

const sauver = (url: string, p: Personne, n: number) =>
  seule(p.id, async () => {
    const donnees = {
      ...CANDIDATURE_VIDE,
      structureId: p.structure,
      intitule: `Sauvegarde ${n}`,
      resume: "Un résumé. ".repeat(n % 40),
    };
    await reussir(url, actionId(ENREGISTRER), [{ id: p.id, version: p.version, donnees }], p.cookie);
    p.version++;
  });

const pieceDe = async (n: number) =>
  new Blob([ecrirePdf(Array.from({ length: 3 }, () => ({ mots: [{ x: 60, y: 700, mots: `Une pièce, ${n}` }] })))]);

/** A document joined, then taken away. */
const envoyer = (url: string, p: Personne, piece: Blob) =>
  seule(`${p.id} pièce`, async () => {
    const form = new FormData();
    form.set("candidature", p.id);
    form.set("fichier", piece, "piece.pdf");
    const reponse = await fetch(`${url}/api/fichiers`, {
      method: "POST",
      body: form,
      headers: { cookie: p.cookie, origin: url },
    });
    const dit = await reponse.text();
    const id = /"id":"([0-9a-f-]{36})"/.exec(dit)?.[1];
    if (!id) throw new Error(`pièce refusée : ${dit.slice(0, 200)}`);
    const retiree = await appeler(url, actionId(RETIRER), [{ id }], p.cookie);
    if (!retiree.includes('"ok":true')) throw new Error(`pièce gardée : ${retiree.slice(0, 200)}`);
  });

/** A page that follows, and whoever reads it goes without a word. */
async function suivre(url: string, cookie: string, secondes: number): Promise<void> {
  const depart = new AbortController();
  const reponse = await fetch(url, { headers: { cookie, accept: "text/event-stream" }, signal: depart.signal });
  // Ten streams a person at most: the others are told to come back.
  if (reponse.status !== 200 && reponse.status !== 503) throw new Error(`/api/vif : ${reponse.status}`);
  const lecture = reponse.text().catch(() => {});
  if (reponse.status === 200) await Promise.race([wait(secondes * 1000), lecture]);
  depart.abort();
  await lecture;
}
