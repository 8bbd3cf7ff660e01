import { expect, test } from "@playwright/test";
import { enregistre } from "@/e2e/bureautique/enregistre";
import { ouvrirArchive } from "../../recueil/depouillement/archive.ts";
import type { Constat } from "./constats.ts";
import { type Ligne, lignesDe } from "./lignes.ts";
import { lireCopie } from "./lire-copie.ts";
import type { CopieLue, Morceau, ParagrapheLu } from "./lu.ts";
import { rapprocher } from "./rapprocher.ts";

/** Made by LibreOffice from ARBRE_COPIE. */
const lire = async (nom: string) => lireCopie(await ouvrirArchive(enregistre(nom)));

const dit = (c: Constat) => ({
  quoi: [c.nature, c.point, ...c.autres].filter(Boolean).join(" "),
  avant: c.avant,
  apres: c.apres,
  suivis: c.suivis.map((s) => `${s.sorte} ${s.auteur} : ${s.texte.trim()}`),
  tacite: c.tacite,
});
const SILENCE = { suivis: [], tacite: true };
const par = (...suivis: string[]) => ({
  suivis: suivis.map((s) => s.replace(" ", " Camille Fictive : ")),
  tacite: false,
});
const P4 = "Une ressourcerie par bassin évite les longs trajets en camion vers la déchèterie.";
const P6 = ["Le prêt d’outils fonctionne avec une caution modeste.", "Un carnet papier suffit à suivre les retours."];
const P9 = "Une navette du dimanche relie les villages aux marchés et aux spectacles.";
const P10 = "Les horaires des cars doivent suivre ceux des associations sportives.";
const P11 = "Un garage associatif répare à prix libre les voitures de ses adhérents.";

const DIFFERENCES = [
  {
    quoi: "texte P2",
    avant: "Des composteurs partagés tiennent quand une association les anime chaque semaine.",
    apres: "Des composteurs partagés durent et tiennent quand une association les anime chaque semaine.",
    ...par("ajout durent et"),
  },
  {
    quoi: "texte P3",
    avant: "La vaisselle réutilisable coûte très vraiment moins cher au bout d’une saison.",
    apres: "La vaisselle réutilisable coûte moins cher au bout d’une saison.",
    ...par("retrait très vraiment"),
  },
  { quoi: "deplace P4", avant: P4, apres: P4, ...par(`arrivee P4  ${P4}`) },
  { quoi: "scinde P6", avant: P6.join(" "), apres: P6.join("\n"), ...SILENCE },
  {
    quoi: "texte P7",
    avant: "Le covoiturage solidaire demande un numéro de téléphone tenu par quelqu’un.",
    apres: "Partager sa voiture entre voisins suppose un standard téléphonique et quelqu’un pour le tenir.",
    ...SILENCE,
  },
  {
    quoi: "texte P8",
    avant: "Les vélos de service sont empruntés si leur entretien est payé d’avance.",
    apres: "Les vélos de service sont très empruntés si leur entretien est payé d’avance.",
    ...SILENCE,
  },
  { quoi: "fusionne P9 P10", avant: `${P9}\n${P10}`, apres: `P9 ${P9} P10 ${P10}`, ...SILENCE },
  { quoi: "absent P11", avant: P11, apres: "", ...par(`retrait ${P11}`) },
  { quoi: "precision P12", avant: "Horizon\u00A0: 2026", apres: "Horizon\u00A0: 2027", ...SILENCE },
  {
    quoi: "hors_point",
    avant: "Pas-de-Calais (62)",
    apres: "Pas-de-Calais (62) et littoral",
    ...par("ajout et littoral"),
  },
  {
    quoi: "hors_point",
    avant: "Comment réduire les déchets sans peser sur les bénévoles\u202F?",
    apres: "Comment réduire les déchets sans épuiser les bénévoles\u202F?",
    ...SILENCE,
  },
  {
    quoi: "nouveau",
    avant: "",
    apres: "Une idée de plus : ouvrir les cantines scolaires aux aînés du village.",
    ...SILENCE,
  },
];

test("what has not been touched, or only opened and saved, differs in nothing", async () => {
  const copie = await lire("copie.docx");
  const { constats, inchanges } = rapprocher(lignesDe(copie), copie);
  expect(constats).toEqual([]);
  expect(inchanges).toEqual(Array.from({ length: 12 }, (_, i) => `P${i + 1}`));
  expect([copie.exporte, copie.version]).toEqual(["2023-v2", "2023/v2"]);
});

for (const [nom, remarques] of [
  ["annotee.docx", true],
  ["annotee-odt.docx", true],
  // LibreOffice itself loses the words of remarks in RTF; that there was one, by whom and where, is kept.
  ["annotee-rtf.docx", false],
] as const)
  test(`each thing done in LibreOffice is found in ${nom}, with who did it and whether it was said`, async () => {
    const copie = await lire(nom);
    const { constats, inchanges } = rapprocher(lignesDe(await lire("copie.docx")), copie);
    const trouves = constats.filter((c) => c.nature !== "remarque");
    const espaces = (t: string) => t.replace(/[^\S\n]+/g, " ");
    const net = (d: ReturnType<typeof dit>) => ({
      ...d,
      avant: espaces(d.avant),
      apres: espaces(d.apres),
      suivis: d.suivis.map(espaces),
    });
    expect(trouves.map(dit).map(net)).toEqual(DIFFERENCES.map(net));
    expect(inchanges).toEqual(["P1", "P5"]);
    expect(constats.find((c) => c.nature === "deplace")?.ou).toBe("P5");
    expect(constats.find((c) => c.nature === "nouveau")?.ou).toBe("Transition sociale");
    expect(constats.find((c) => c.point === "P2")?.markdown).toBe(
      "**Des composteurs partagés** durent et tiennent quand une association les anime chaque semaine.",
    );
    expect(
      constats.filter((c) => c.nature === "remarque").map((c) => [c.point, c.auteur, c.avant, c.apres, c.at]),
    ).toEqual(
      [
        [null, "Dominique Imaginaire", "La conférence a été lancée à Arras", "Citer la date."],
        [null, "Dominique Imaginaire", "Nord (59)", "Le chiffre me paraît bas."],
        ["P5", "Camille Fictive", "donnent un rôle", "À illustrer par un exemple."],
      ].map(([p, qui, mots, texte]) => [p, qui, mots, remarques ? texte : "", "2026-11-20T09:30:00Z"]),
    );
    expect([copie.exporte, copie.version]).toEqual(["2023-v2", "2023/v2"]);
  });

const morceau = (texte: string, autres: Partial<Morceau> = {}): Morceau => ({
  texte,
  gras: false,
  italique: false,
  url: null,
  suivi: null,
  ...autres,
});
const paragraphe = (texte: string, autres: Partial<ParagrapheLu> = {}): ParagrapheLu => ({
  style: "TramePoint",
  puce: false,
  table: false,
  morceaux: [morceau(texte)],
  marque: null,
  signets: [],
  fins: [],
  codes: [],
  ...autres,
});
const copie = (...paragraphes: ParagrapheLu[]): CopieLue => ({
  exporte: "x",
  version: "y",
  paragraphes,
  remarques: [],
});
const ligne = (point: string, texte: string): Ligne => ({ texte, titre: false, point, champ: "texte" });
const BASE = [
  ligne("P1", "Les jardins partagés rapprochent les habitants du quartier."),
  ligne("P2", "Une monnaie locale retient la dépense dans le bassin de vie."),
];

test("two places that claim to be a point are shown and none is chosen; a copied bookmark without the code is not one", () => {
  const { constats } = rapprocher(
    BASE,
    copie(
      paragraphe("P1  Les jardins partagés rapprochent les habitants du quartier.", { signets: ["P1"] }),
      paragraphe("P2  Une monnaie locale retient la dépense dans le bassin de vie.", { signets: ["P2"] }),
      paragraphe("P1  Les jardins partagés rapprochent aussi les habitants.", { signets: ["P1"] }),
      paragraphe("Une phrase collée là par mégarde, sans son code.", { signets: ["P2"] }),
    ),
  );
  expect(constats.map((c) => [c.nature, c.point, c.apres])).toEqual([
    [
      "double",
      "P1",
      "Les jardins partagés rapprochent les habitants du quartier.\nLes jardins partagés rapprochent aussi les habitants.",
    ],
    ["nouveau", null, "Une phrase collée là par mégarde, sans son code."],
  ]);
});

test("without bookmarks a point is found by its code, then by its words; by neither, it is missing and its paragraph is new", () => {
  const parCode = rapprocher(BASE, copie(paragraphe("P2 Une monnaie locale."), paragraphe("P1 Les jardins.")));
  expect(parCode.constats.map((c) => [c.nature, c.point])).toEqual([
    ["deplace", "P1"],
    ["texte", "P1"],
    ["texte", "P2"],
  ]);
  const parMots = rapprocher(
    BASE,
    copie(
      paragraphe("Les jardins partagés rapprochent bien les habitants du quartier."),
      paragraphe("Rien de commun avec ce qui était écrit avant."),
    ),
  );
  expect(parMots.constats.map((c) => [c.nature, c.point])).toEqual([
    ["texte", "P1"],
    ["absent", "P2"],
    ["nouveau", null],
  ]);
  // Two that look alike: neither is guessed.
  const ambigu = rapprocher(
    BASE,
    copie(
      paragraphe("Les jardins partagés rapprochent les habitants du quartier nord."),
      paragraphe("Les jardins partagés rapprochent les habitants du quartier sud."),
    ),
  );
  expect(ambigu.constats.map((c) => c.nature)).toEqual(["absent", "absent", "nouveau", "nouveau"]);
});

test("a bold word, a link and bullets of a rewritten point become light Markdown, what looks like Markdown stays words", () => {
  const { constats } = rapprocher(
    BASE,
    copie(
      paragraphe("", {
        signets: ["P1"],
        morceaux: [
          morceau("P1", { gras: true }),
          morceau("  "),
          morceau("Les jardins", { gras: true }),
          morceau(" partagés"),
          morceau(", *vraiment*, voir "),
          morceau("là", { url: "https://exemple.fr/" }),
          morceau("\u00A0:"),
        ],
      }),
      paragraphe("un lieu", { puce: true }),
      paragraphe("une date", { puce: true, fins: ["P1"] }),
      paragraphe("P2  Une monnaie locale retient la dépense dans le bassin de vie.", { signets: ["P2"] }),
    ),
  );
  expect(constats.map((c) => c.markdown)).toEqual([
    "**Les jardins** partagés, \\*vraiment\\*, voir [là](https://exemple.fr/) :\n- un lieu\n- une date",
  ]);
});
