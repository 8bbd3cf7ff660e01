import { dateLongue, jourLocal } from "../../socle/typographie/dates.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { Entree, PageArchive } from "./contenu.ts";

const jour = (instant: string) => dateLongue(jourLocal(new Date(instant)));

/** What is in an archive and how to open it, as a text anybody reads. */
export function direLisezMoi({ document, versions, faiteAt }: PageArchive, entrees: readonly Entree[]): string {
  const dans = (dossier: string) => entrees.filter((e) => e.chemin.startsWith(dossier)).map((e) => `  ${e.chemin}`);
  return [
    `${document.titre}, ${document.intitule}`,
    document.conference,
    ...(document.mention ? [document.mention] : []),
    "",
    `Archive arrêtée le ${jour(faiteAt)}. Elle tient seule : rien à installer, aucun réseau.`,
    "",
    "POUR LIRE",
    "  Ouvrez index.html d’un double clic : toute la synthèse, les ateliers, les chiffres, les sources, les propositions",
    "  et leurs réponses. Les liens du texte mènent d’un endroit à l’autre de cette page.",
    "",
    "LES VERSIONS PUBLIÉES, À L’OCTET PRÈS",
    ...versions.flatMap((v) => [
      `  Version ${v.numero}, publiée le ${jour(v.publieeAt)} :`,
      ...dans(`versions/v${v.numero}/`),
    ]),
    "",
    "LES DONNÉES OUVERTES (UTF-8 ; schema.json décrit chaque colonne)",
    ...dans("donnees/"),
    "",
    "POUR VÉRIFIER",
    "  sha256sum -c SHA256SUMS : chaque fichier de l’archive est celui qui y a été mis.",
    "  node verifier.mjs, dans le dossier d’une version, dit si ses mots sont ceux qui ont été publiés.",
    "",
    "LICENCE",
    "  Licence Ouverte 2.0 : à réutiliser librement, en citant la source et la date.",
    "",
  ]
    .map((ligne) => ligne.replace(/\S.*/, (mots) => typographier(mots)))
    .join("\r\n");
}
