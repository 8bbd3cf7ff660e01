import { randomBytes } from "node:crypto";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import sharp from "sharp";
import { ouvrirArchive } from "@/lib/recueil/depouillement/archive";
import type { Modele } from "@/lib/recueil/kit/modele";
import { renderModeleDocx } from "@/lib/recueil/kit/modele-docx";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";
import { archiver, type Entree } from "./archives.ts";
import { ecrirePdf } from "./pdf.ts";
import { ACCUEIL, BUDGET, RUBRIQUES_AUGMENTEES } from "./rubriques.ts";

/** Documents as organisers send them, and as they should not; all are made here. */

export const MODELE: Modele = {
  edition: { annee: 2026, intitule: "Le temps des transitions", regionNom: "Hauts-de-France", demonstration: true },
  atelier: "A12",
  intitule: "Comment réparer ensemble ?",
  organisateurs: ["Structure A"],
  ateliers: ["A12 · Jeudi 6 avril 2023 · Lille (Nord)"],
  version: null,
  transitions: ["ecologique", "sociale"],
  rubriques: RUBRIQUES_USUELLES,
};

export const PROBLEMATIQUE =
  "Comment garder les objets en état quand les pièces manquent, et qui peut aider à les trouver ?";

export const SUITES = "Un groupe de travail se réunit en mai à la Maison des associations.";
export const APPRECIATION = "Le temps en petits groupes a bien marché.";

const run = (texte: string, gras = false) =>
  `<w:r>${gras ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${texte}</w:t></w:r>`;
const SUIVI = 'w:id="901" w:author="Relecture" w:date="2026-01-01T00:00:00Z"';

/** What is typed under each bookmark; the last levier is a change still to be accepted. */
const REPONSES: [string, string[]][] = [
  ["problematique", [run(PROBLEMATIQUE)]],
  [
    "conserver_ecologique",
    [
      run("Des ateliers ouverts à tous", true) + run(" chaque samedi dans quatre quartiers."),
      `${run("Le prêt d’outils : ")}<w:del ${SUIVI}><w:r><w:delText>rarement</w:delText></w:r></w:del><w:ins ${SUIVI}>${run("partout et toute l’année")}</w:ins>`,
    ],
  ],
  [
    "freins_ecologique",
    [run("Les pièces sont introuvables. Les fabricants ne les vendent qu’aux réparateurs agréés.")],
  ],
  ["propositions_sociale", [run("Former une personne par quartier aux gestes de la réparation, avec la Région.")]],
  ["verbatims", [run("« On attend une pièce depuis huit mois. » (une bénévole)"), run("Chez nous, rien ne se jette.")]],
  ["suites", [run(SUITES)]],
  ["appreciation", [run(APPRECIATION)]],
];

/** The box of one answer, clicked in Word. */
function cocher(xml: string, signet: string, rang: number): string {
  const debut = xml.indexOf(`w:name="${signet}"`);
  const cases = [...xml.slice(debut).matchAll(/<w:sym [^>]*w:char="2610"[^>]*\/>/g)];
  const coche = cases[rang - 1];
  if (debut < 0 || !coche) throw new Error(`case ${signet} absente`);
  const ici = debut + coche.index;
  return `${xml.slice(0, ici)}<w:t>☒</w:t>${xml.slice(ici + coche[0].length)}`;
}

/** The model as an organiser fills it: under some headings, one with bold words, one with tracked changes, one box clicked. */
export async function modeleRempli(
  modele: Modele = MODELE,
  /** What is typed besides, under these bookmarks. */
  ...autres: [string, string][]
): Promise<Buffer<ArrayBuffer>> {
  const { xml } = await ouvrirArchive(await renderModeleDocx(modele));
  let texte = xml.get("word/document.xml")?.toString("utf8") ?? "";
  const tapees = autres.map(([cle, mots]): [string, string[]] => [cle, [run(mots)]]);
  for (const [cle, paragraphes] of [...REPONSES, ...tapees]) {
    const debut = texte.indexOf(`w:name="trame_${modele.atelier ?? "vierge"}_${cle}"`);
    if (debut < 0) throw new Error(`signet ${cle} absent`);
    let suite = texte.slice(debut);
    for (const contenu of paragraphes)
      suite = suite.replace(
        /<w:p\/>|<w:p>(<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)<\/w:p>/,
        (_, style = "") => `<w:p>${style}${contenu}</w:p>`,
      );
    texte = texte.slice(0, debut) + suite;
  }
  texte = cocher(texte, `trame_${modele.atelier ?? "vierge"}_satisfaction`, 4);
  return archiver([...xml].map(([nom, octets]) => ({ nom, contenu: nom === "word/document.xml" ? texte : octets })));
}

/** The model of an edition that asks for more, filled likewise. */
export const modeleAugmente = () =>
  modeleRempli(
    { ...MODELE, rubriques: RUBRIQUES_AUGMENTEES },
    [BUDGET.cle, "Douze cents euros, dont la salle."],
    [ACCUEIL.cle, "La Maison des associations"],
  );

/** The same saved document as if its model had been that of another atelier. */
export async function pourAtelier(docx: Uint8Array, atelier: string): Promise<Buffer<ArrayBuffer>> {
  const { xml } = await ouvrirArchive(docx);
  return archiver(
    [...xml].map(([nom, octets]) => ({
      nom,
      contenu: octets.toString("utf8").replaceAll(`"trame_${MODELE.atelier}_`, `"trame_${atelier}_`),
    })),
  );
}

/** A document of somebody who did not take the model: other headings, a table, a picture's caption. */
export const docxLibre = () =>
  enregistrer([
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Notre journée à Arras")] }),
    new Paragraph("Quarante personnes sont venues parler de mobilité."),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun("Ce qu’on retient")] }),
    new Paragraph({
      children: [
        new TextRun({ text: "Le covoiturage", bold: true }),
        new TextRun(" marche quand une personne l’anime."),
      ],
    }),
    new Table({
      rows: [
        new TableRow({
          children: ["Une cellule à gauche", "Une cellule à droite"].map(
            (t) => new TableCell({ children: [new Paragraph(t)] }),
          ),
        }),
      ],
    }),
  ]);

/** Freins under their heading, each short, as many as asked. */
export const docxDeFreins = (nombre: number) =>
  enregistrer([
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Freins à lever")] }),
    ...Array.from({ length: nombre }, (_, i) => new Paragraph(`Frein ${i + 1} : le local ferme trop tôt.`)),
  ]);

const enregistrer = async (children: (Paragraph | Table)[]) =>
  Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));

/** The same parts with others beside them. */
async function avec(octets: Uint8Array, ...entrees: Entree[]): Promise<Buffer<ArrayBuffer>> {
  const { xml } = await ouvrirArchive(octets);
  return archiver([...[...xml].map(([nom, contenu]) => ({ nom, contenu })), ...entrees]);
}

export const docxAMacros = async () =>
  avec(await docxLibre(), { nom: "word/vbaProject.bin", contenu: randomBytes(64) });

/** Four kilobytes that announce ten bytes and inflate to more than the limit. */
export const bombe = async (annonce?: number) =>
  avec(await docxLibre(), {
    nom: "word/media/image1.png",
    contenu: Buffer.alloc(120 * 1024 * 1024),
    ...(annonce ? { annonce } : {}),
  });

/** Entities that would expand a thousandfold each. */
export const docxAEntites = () =>
  archiver([
    { nom: "[Content_Types].xml", contenu: "<Types/>" },
    {
      nom: "word/document.xml",
      contenu: `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><d>&b;</d>`,
    },
  ]);

/** Pages that are pictures, as a scanner makes them. */
export const pdfScanne = async (pages = 1): Promise<Buffer<ArrayBuffer>> => {
  const jpeg = await pageEnImage();
  return ecrirePdf(Array.from({ length: pages }, () => ({ image: { jpeg } })));
};

/** A sheet of paper seen by a camera or a scanner. */
export const pageEnImage = () =>
  sharp({ create: { width: 595, height: 842, channels: 3, background: "#ddd" } })
    .jpeg()
    .toBuffer();
