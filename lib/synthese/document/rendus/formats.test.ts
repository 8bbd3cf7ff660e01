import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { DOMParser } from "@xmldom/xmldom";
import mammoth from "mammoth";
import { CHAPITRE, FORMES, GROUPE } from "@/e2e/donnees/formes";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { lireMarkdown } from "../../../socle/texte/markdown.ts";
import { SANS_MOTS } from "../../consolidation/mots.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { composerSynthese } from "../composer/synthese.ts";
import { ARBRE, enonce, groupe, point } from "../fixture.ts";
import { renderSyntheseJson } from "../json.ts";
import { type BlocDit, type Enligne, type Noeud, parcourir } from "../noeuds.ts";
import { renderSynthesePdf } from "../pdf/synthese.ts";
import { renderSyntheseDocx } from "./docx.ts";
import { renderSyntheseMarkdown } from "./markdown.ts";

const ADRESSE = "https://conference.exemple.fr";

/** A synthesis with a point of each shape, a divergence, an answer to what was asked before, an example under an enjeu. */
const FORMES_ARBRE: SyntheseArbre = {
  ...ARBRE,
  precedente: {
    annee: 2020,
    version: 2,
    propositions: [
      {
        code: "P4",
        transition: "ecologique",
        accroche: "Former des référents",
        texte: "dans chaque **bailleur**.",
        horizon: "2022",
        destinataires: [
          { type: "region", nom: "Région Hauts-de-France" },
          { type: "etat", nom: "État" },
        ],
        reponses: [
          {
            nom: "Région Hauts-de-France",
            etat: "a_l_etude",
            texte: "Une première formation a lieu.\nD'autres suivront.",
            signataire: "Direction de l'économie",
            date: "2021-02-01",
          },
        ],
        redites: ["P1"],
      },
      {
        code: "P9",
        transition: "sociale",
        accroche: "",
        texte: "Ouvrir un guichet. Le dire.",
        horizon: null,
        destinataires: [],
        reponses: [],
        redites: [],
      },
    ],
  },
  chapitres: ARBRE.chapitres.map((c) =>
    c.transition === "ecologique"
      ? {
          ...c,
          ...CHAPITRE,
          blocs: [
            {
              type: "leviers",
              titre: "Leviers",
              groupes: [
                groupe({
                  ...GROUPE,
                  points: FORMES.map(({ mots }, i) =>
                    point({
                      ...SANS_MOTS,
                      ...mots,
                      code: `P${i + 1}`,
                      divergences:
                        i > 0 ? [] : [{ qui: "Région", seance: null, texte: "Trop coûteux.", anterieure: false }],
                    }),
                  ),
                }),
              ],
            },
          ],
        }
      : c,
  ),
  enjeux: [
    {
      titre: "Financer dans la durée",
      texte: "Trois ans, **un acompte**.",
      exemples: [{ texte: "Un fonds à Lens.", liens: [{ url: "https://fonds.exemple.fr/", texte: "Le fonds" }] }],
      liens: [],
      points: ["P8"],
    },
  ],
  enonces: [...ARBRE.enonces, enonce({ code: "F3-01", fiche: "F3", texte: "Deux lignes\nà la suite." })],
};

const motsDe = (portions: readonly Enligne[]) => portions.map((p) => p.texte).join("");
const lignesDe = (blocs: readonly BlocDit[]) =>
  blocs.flatMap((b) => (b.type === "liste" ? b.items : [b.portions])).map(motsDe);

/** The words of a node, those of its children aside, line by line, in the order in which they are read. */
function dits(n: Noeud): string[] {
  switch (n.type) {
    case "partie":
    case "section":
      return [n.titre];
    case "paragraphe":
    case "liste":
      return lignesDe([n]);
    case "liens":
      return n.liens.map((l) => l.texte);
    case "entree":
      return [n.titre, n.note];
    case "atelier":
      return [n.code, n.intitule, n.organisateurs, `${n.quand}, ${n.ou} · ${n.participants}`];
    case "point":
      return [
        n.code,
        ...lignesDe(n.blocs),
        ...n.precisions.flatMap((p) => [p.nom, p.texte]),
        ...n.liens.map((l) => l.texte),
        ...n.apartes.flatMap((d) => [d.titre, d.qui, ...lignesDe(d.blocs)]),
        ...n.sources.map((s) => s.code),
        n.soutien,
      ];
    case "enonce":
      return [
        n.code,
        n.transition.nom,
        n.nature,
        ...lignesDe(n.blocs),
        ...n.precisions.flatMap((p) => [p.nom, p.texte]),
        motsDe(n.origine),
        motsDe(n.usage),
      ];
    case "chiffres":
      return n.chiffres.flatMap((c) => [c.nombre, c.mot, c.definition]);
    case "tableau":
      return [...n.entete, ...n.lignes.flatMap((l) => [l.nom, l.texte]), n.note];
    case "encart":
      return n.titre ? [n.titre] : [];
    // What is drawn is told apart: its words are not in the flow of every format.
    case "carte":
    case "image":
      return [];
  }
}

/** Each of these lines, in this order, is in the text. */
function suivre(texte: string, lignes: readonly string[], format: string) {
  const lu = serrer(texte);
  let ici = 0;
  for (const ligne of lignes) {
    const trouve = lu.indexOf(serrer(ligne), ici);
    expect(trouve, `${format} : « ${ligne} » après « …${lu.slice(Math.max(0, ici - 60), ici)} »`).toBeGreaterThan(-1);
    ici = trouve + serrer(ligne).length;
  }
}

const enTexte = (markdown: string) =>
  markdown
    .replace(/\]\(<[^>]*>\)/g, "")
    .replace(/\\(.)/g, "\uE001$1")
    .replace(/(?<!\uE001)[*[]|(?<=\n)(#+|-) |\|/g, "")
    .replaceAll("\uE001", "");

test("paper, Word and Markdown say the words of the nodes, line after line, for every shape of a point", async () => {
  const lignes = [...parcourir(composerSynthese(FORMES_ARBRE).parties)].flatMap(dits).filter(Boolean);
  expect(lignes.length).toBeGreaterThan(150);
  // The contents name the parts before they are read.
  const { pages } = await lirePdf(renderSynthesePdf(FORMES_ARBRE));
  suivre(pages.slice(2).join(" "), lignes, "PDF");
  const docx = await renderSyntheseDocx(FORMES_ARBRE, { adresse: ADRESSE, exporte: "essai" });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  suivre(value, lignes, "DOCX");
  suivre(enTexte(renderSyntheseMarkdown(FORMES_ARBRE, { adresse: ADRESSE })), lignes, "Markdown");
});

/** The whole book as the web gives it, without its tags: React runs in a process of its own, as the tests have another. */
function pageWeb(arbre: SyntheseArbre): string {
  const script = `
    import { readFileSync } from "node:fs";
    import { createElement } from "react";
    import { renderToStaticMarkup } from "react-dom/server";
    import { contexteDe } from "./app/_ui/synthese/contexte.ts";
    import { Partie } from "./app/_ui/synthese/noeuds.tsx";
    const document = JSON.parse(readFileSync(0, "utf8"));
    const contexte = contexteDe(document, { base: null });
    for (const partie of document.parties)
      process.stdout.write(renderToStaticMarkup(createElement(Partie, { partie, niveau: 2, contexte })));`;
  const html = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    env: { ...process.env, NODE_OPTIONS: "", NODE_ENV: "production" },
    input: JSON.stringify(composerSynthese(arbre)),
  }).toString();
  const corps = new DOMParser().parseFromString(`<div>${html}</div>`, "text/html").documentElement;
  return corps?.textContent ?? "";
}

/** What the web has room to say of each source, beside its point. */
const sourcesDites = (n: Noeud) => (n.type === "point" ? n.sources.map((s) => motsDe(s.dit)) : []);

test("the web says the same words, in each part of the book", () => {
  const noeuds = [...parcourir(composerSynthese(FORMES_ARBRE).parties)];
  const lignes = [...noeuds.flatMap(dits), ...noeuds.flatMap(sourcesDites)].filter(Boolean);
  expect(lignes.map(serrer)).toContain(serrer("F1-02 reformulé : Association A, ateliers A1, A3"));
  const lu = serrer(pageWeb(FORMES_ARBRE));
  expect(lignes.filter((ligne) => !lu.includes(serrer(ligne)))).toEqual([]);
});

test("the data say the same words as the page, before capitals and stops", () => {
  const json = renderSyntheseJson(FORMES_ARBRE);
  const page = serrer([...parcourir(composerSynthese(FORMES_ARBRE).parties)].flatMap(dits).join(" ")).toLowerCase();
  const simple = (texte: string) =>
    lireMarkdown(texte)
      .flatMap((b) => (b.type === "liste" ? b.items : [b.portions]))
      .map((portions) =>
        serrer(portions.map((p) => p.texte).join(""))
          .toLowerCase()
          .replace(/[.'’]/g, ""),
      );
  const sans = page.replace(/[.'’]/g, "");
  const points = json.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  expect(points.length).toBe(FORMES.length + 1);
  const typed = [
    ...points.flatMap((p) => [p.accroche, p.texte, p.exemple, p.structure, p.lieu, p.partenaires, p.horizon]),
    ...points.flatMap((p) => p.destinataires.map((d) => d.nom)),
    ...json.chapitres.flatMap((c) => [c.question, c.problematique, c.remarque, ...c.encarts.map((e) => e.texte)]),
    ...json.enjeux.flatMap((e) => [e.titre, e.texte, ...e.exemples.map((x) => x.texte)]),
    ...json.enonces.flatMap((e) => [e.accroche, e.texte, e.exemple]),
  ];
  for (const texte of typed.filter((t) => t !== null && !t.includes('"')))
    for (const mots of simple(texte ?? "")) expect(sans).toContain(mots);
});
