import { telephoneLisible } from "../candidature/telephone.ts";
import { typographier } from "../typographie/texte.ts";
import type { Texte } from "./texte.ts";

/** Who answers at the CRESS; an address at least. */
export type Contact = { nom: string | null; telephone: string | null; courriel: string };

/** A link in plain text, and what `enHtml` finds it by: « Ouvrir la candidature : https://… », alone on its line. */
const LIEN = /^(?<mots>\S.*?)[ \u00A0]: (?<url>https?:\/\/\S+)$/u;

/** The mail as it leaves: a greeting, its words with French typography, each link after its words, who to call. */
export function encadrer({ sujet, corps }: Texte, contact: Contact, origine: string): { sujet: string; corps: string } {
  const paragraphes = corps.map((p) =>
    [p]
      .flat()
      .map((l) => (typeof l === "string" ? l : `${l.mots} : ${new URL(l.chemin, origine).href}`))
      .join("\n"),
  );
  return {
    sujet: typographier(sujet).replace(/\s*\n\s*/g, " "),
    corps: ["Bonjour,", ...paragraphes, direContact(contact), "La conférence régionale de l’ESS"]
      .map(typographier)
      .join("\n\n"),
  };
}

/** « Une question ? Appelez Camille Essai, de la CRESS, au 03 53 01 00 00, ou écrivez à accueil@cress.test. » */
function direContact({ nom, telephone, courriel }: Contact): string {
  const qui = nom ? `${nom}, de la CRESS` : "la CRESS";
  return telephone
    ? `Une question ? Appelez ${qui}, au ${telephoneLisible(telephone)}, ou écrivez à ${courriel}.`
    : `Une question ? Écrivez à ${qui} : ${courriel}.`;
}

/**
 * Plain text as the simplest HTML: paragraphs and links to our own pages, nothing a mail reader could block. An address
 * somebody typed stays text: our mails carry words of people we do not know.
 */
export function enHtml(corps: string, origine: string): string {
  const lignes = (p: string) => p.split("\n").map((ligne) => ligneEnHtml(ligne, origine));
  const paragraphes = corps.split(/\n{2,}/).map((p) => `<p>${lignes(p).join("<br>")}</p>`);
  return `<!doctype html><html lang="fr"><body style="font-family:sans-serif;font-size:17px;line-height:1.5;max-width:38em">${paragraphes.join("")}</body></html>`;
}

function ligneEnHtml(ligne: string, origine: string): string {
  const { mots, url } = LIEN.exec(ligne)?.groups ?? {};
  if (mots && url && deChezNous(url, origine)) return `<a href="${echapper(url)}">${echapper(mots)}</a>`;
  return ligne
    .split(/(https?:\/\/[^\s<]+)/)
    .map((bout) => (deChezNous(bout, origine) ? `<a href="${echapper(bout)}">${echapper(bout)}</a>` : echapper(bout)))
    .join("");
}

const deChezNous = (url: string, origine: string) => url === origine || url.startsWith(`${origine}/`);

const echapper = (texte: string) =>
  texte.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
