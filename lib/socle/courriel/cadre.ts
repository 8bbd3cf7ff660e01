import { telephoneLisible } from "../formulaire/telephone.ts";
import { typographier } from "../typographie/texte.ts";
import { type Bout, lireCorps, typographierCorps } from "./corps.ts";
import { sansMarques } from "./marques.ts";
import { enUnTexte, type Texte } from "./texte.ts";

/** Who answers at the CRESS; an address at least. */
export type Contact = { nom: string | null; telephone: string | null; courriel: string };

/** The mail as it leaves: a greeting, its words with French typography, links as light Markdown, who to call. */
export function encadrer({ sujet, corps }: Texte, contact: Contact, origine: string): { sujet: string; corps: string } {
  const absolus = sansMarques(enUnTexte(corps)).replace(
    /\]\((\/[^\s)]*)\)/g,
    (_, chemin: string) => `](${new URL(chemin, origine).href})`,
  );
  const paragraphes = absolus.split(/\n{2,}/).filter((p) => p.trim() !== "");
  return {
    sujet: typographier(sansMarques(sujet))
      .replace(/\s*\n\s*/g, " ")
      .trim(),
    corps: ["Bonjour,", ...paragraphes, direContact(contact), "La CRESS, pour la conférence régionale de l’ESS"]
      .map((p) => typographierCorps(p.trim()))
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

/** The part in the simplest HTML: paragraphs, lists, bold words and links, nothing a mail reader could block. */
export function enHtml(corps: string, origine: string): string {
  const blocs = lireCorps(corps, origine).map(({ puces, lignes }) =>
    puces
      ? `<ul>${lignes.map((l) => `<li>${ligneEnHtml(l)}</li>`).join("")}</ul>`
      : `<p>${lignes.map(ligneEnHtml).join("<br>")}</p>`,
  );
  return `<!doctype html><html lang="fr"><body style="font-family:sans-serif;font-size:17px;line-height:1.5;max-width:38em">${blocs.join("")}</body></html>`;
}

const ligneEnHtml = (bouts: Bout[]) =>
  bouts
    .map(({ mots, gras, lien }) => {
      if (lien) return `<a href="${echapper(lien)}">${echapper(mots)}</a>`;
      return gras ? `<strong>${echapper(mots)}</strong>` : echapper(mots);
    })
    .join("");

const echapper = (texte: string) =>
  texte.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
