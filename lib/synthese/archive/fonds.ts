import "server-only";
import { composerSynthese } from "../document/composer/synthese.ts";
import type { DocumentCompose, Images } from "../document/noeuds.ts";
import { parcourir } from "../document/noeuds.ts";
import { dessinerJeu, ecrireJeuCsv } from "../donnees/fichier.ts";
import { renderSchema } from "../donnees/schema.ts";
import { nomDuFichier } from "../publication/formats.ts";
import { imagesDe } from "../publication/images.ts";
import {
  type Entree,
  type FichierNomme,
  type Fonds,
  type JeuArchive,
  nomArchive,
  type VersionArchivee,
} from "./contenu.ts";
import { lireOctets, type Rassemble } from "./rassembler.ts";
import { partieReponses } from "./reponses.ts";

const enOctets = (texte: string) => new TextEncoder().encode(texte);
const enJson = (valeur: unknown) => enOctets(`${JSON.stringify(valeur, null, 1)}\n`);

/** The files of an archive, and all that its page says of them. */
export async function composerFonds(rassemble: Rassemble, now: Date): Promise<Fonds> {
  const { edition, arbre, propositions } = rassemble;
  const entrees: Entree[] = [];
  const poser = (chemin: string, nom: string, octets: Uint8Array): FichierNomme => {
    entrees.push({ chemin, octets });
    return { chemin, nom, taille: octets.byteLength };
  };
  const versions = [];
  for (const version of rassemble.versions) versions.push(await poserVersion(edition.annee, version, rassemble, poser));
  return {
    page: {
      arbre,
      document: avecImages(composerSynthese(arbre), await imagesDe(arbre)),
      reponses: partieReponses(propositions),
      versions,
      donnees: await poserDonnees(rassemble, poser),
      faiteAt: now.toISOString(),
    },
    entrees,
    dossier: nomArchive(edition.annee),
  };
}

type Poser = (chemin: string, nom: string, octets: Uint8Array) => FichierNomme;

const NOM_FORMAT = {
  pdf: "Le livre, en PDF",
  sources: "Ses sources, en PDF",
  docx: "Le texte, en DOCX",
  md: "Le texte, en Markdown",
  json: "Les données, en JSON",
};

async function poserVersion(
  annee: number,
  { numero, publieeAt, note, errata, retraits, preuve, fichiers }: Rassemble["versions"][number],
  { verifier }: Rassemble,
  poser: Poser,
): Promise<VersionArchivee> {
  const dossier = `versions/v${numero}`;
  const poses: FichierNomme[] = [];
  for (const f of fichiers)
    poses.push(poser(`${dossier}/${nomDuFichier(annee, numero, f.format)}`, NOM_FORMAT[f.format], await lireOctets(f)));
  if (preuve) {
    poses.push(poser(`${dossier}/preuve.json`, "Ses empreintes", enJson(preuve)));
    poses.push(poser(`${dossier}/verifier.mjs`, "Le programme qui les vérifie", verifier));
  }
  return {
    numero,
    publieeAt: publieeAt.toISOString(),
    note,
    errata,
    retraits: retraits.map(({ nature, at }) => ({ nature, at: at.toISOString() })),
    fichiers: poses,
    preuve: preuve && { racine: preuve.racine, dossier },
  };
}

async function poserDonnees({ edition, jeux, chiffres }: Rassemble, poser: Poser): Promise<JeuArchive[]> {
  const poses: JeuArchive[] = [];
  for (const { nom, titre, description, champs, lignes } of jeux) {
    const table = { titre, champs, lignes };
    const chemin = `donnees/${nom}`;
    poses.push({
      titre,
      description,
      fichiers: [
        poser(`${chemin}.csv`, "CSV", enOctets(ecrireJeuCsv(table, false))),
        poser(`${chemin}-excel.csv`, "CSV pour Excel", enOctets(ecrireJeuCsv(table, true))),
        poser(`${chemin}.xlsx`, "Tableur (XLSX)", await dessinerJeu(table)),
        poser(`${chemin}.json`, "JSON", enJson(lignes)),
      ],
    });
  }
  return [
    ...poses,
    {
      titre: "Les chiffres clés",
      description: "Ceux de la page du même nom, au jour de l’archive.",
      fichiers: [poser("donnees/chiffres.json", "JSON", enJson(chiffres))],
    },
    {
      titre: "Le schéma",
      description: "Chaque colonne de ces fichiers, au format Table Schema.",
      fichiers: [poser("donnees/schema.json", "JSON", enJson(renderSchema(edition.annee, "")))],
    },
  ];
}

/** The document with its pictures in it, instead of their address. */
function avecImages(document: DocumentCompose, images: Images): DocumentCompose {
  const copie = structuredClone(document);
  for (const noeud of [...copie.logos, ...parcourir(copie.parties)])
    if (noeud.type === "image")
      noeud.ref = `data:image/${noeud.genre === "logo" ? "png" : "jpeg"};base64,${images[noeud.ref] ?? ""}`;
  return copie;
}
