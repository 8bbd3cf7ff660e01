import { expect, test } from "@playwright/test";
import mammoth from "mammoth";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import * as choix from "../../appel/candidature/questions/choix.ts";
import { QUESTIONS } from "../../appel/candidature/questions/questions.ts";
import {
  QUESTIONS_ATELIER,
  QUESTIONS_CONTACT,
  QUESTIONS_INTERVENANT,
} from "../../appel/candidature/questions/questions-lignes.ts";
import { atelierBrouillon, candidatureBrouillon, contactBrouillon } from "../../appel/candidature/schema.ts";
import { NOM_CATEGORIE, NOM_FAMILLE } from "../../appel/structure/categories.ts";
import { QUESTIONS_STRUCTURE } from "../../appel/structure/questions.ts";
import { STRUCTURE_VIDE } from "../../appel/structure/vide.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { documentAppel } from "./appel.ts";
import type { DocumentKit, EditionDuKit } from "./arbre.ts";
import { documentCandidature } from "./candidature.ts";
import { adresseKit, lireNomKit, nomFichierKit, versionEnMots } from "./documents.ts";
import { renderKitDocx } from "./docx.ts";
import { renderKitPdf } from "./pdf.ts";
import { documentRessources } from "./ressources.ts";

const EDITION: EditionDuKit = {
  categories: ["entreprise_ess", "etat"],
  annee: 2026,
  numero: 5,
  intitule: "Le temps des transitions",
  presentation: "Un premier paragraphe.\n\nUn second.",
  regionNom: "Hauts-de-France",
  coOrganisateurs: ["État", "Région"],
  demonstration: true,
  dateWebinaire: null,
  dateOuvertureAppel: "2026-02-01",
  dateClotureAppel: "2026-03-17",
  dateLancement: "2026-03-27",
  dateDebut: "2026-04-01",
  dateFin: "2026-12-10",
  datesComite: [],
  dateCloture: "2026-12-12",
  delaiReponse: 30,
  delaiRestitution: 15,
  transitions: [
    { code: "ecologique", libelle: "Transition écologique", question: "Comment réparer ensemble ?" },
    { code: "sociale", libelle: "Transition sociale", question: "Comment n’oublier personne ?" },
  ],
  rubriques: RUBRIQUES_USUELLES,
};
const CADRE = { conference: "Conférence", auteurs: ["État"], mention: null, version: "Appel, v2 du 3 février 2026" };
const DATE = new Date("2026-02-03T10:00:00Z");

const ecrits = (d: DocumentKit) =>
  d.blocs.flatMap((b) => {
    if (b.genre === "liste") return [...b.elements];
    if (b.genre === "tableau") return [...b.entetes, ...b.lignes.flat()];
    if (b.genre === "titre" || b.genre === "paragraphe") return [b.texte];
    return [b.nom ?? "", b.aide ?? "", ...(b.genre === "choix" ? b.options.map((o) => o.nom) : [])];
  });

test("an address names a document, its format and perhaps its version, and nothing else does", () => {
  expect(adresseKit(2026, "synthese", "docx")).toBe("/2026/kit/fiche-de-synthese.docx");
  expect(nomFichierKit(2026, "appel", 2, "pdf")).toBe("appel-a-contribution-2026-v2.pdf");
  expect(lireNomKit("fiche-de-synthese.docx")).toEqual({ cle: "synthese", format: "docx", numero: null });
  expect(lireNomKit("feuille-de-presence-v12.pdf")).toEqual({ cle: "presence", format: "pdf", numero: 12 });
  for (const nom of ["fiche-de-synthese", "fiche-de-synthese.exe", "autre.pdf", "fiche-ressources-v0.pdf", "../x.pdf"])
    expect(lireNomKit(nom), nom).toBeNull();
  expect(versionEnMots({ numero: 1, publieeAt: new Date("2026-02-02T23:30:00Z") })).toBe("v1 du 3\u00A0février 2026");
});

test("the sheet of candidature asks every question of the form in line, with its help and its choices", () => {
  const mots = ecrits(documentCandidature(EDITION, "https://exemple.test/2026/appel")).join("\n");
  const questions = [
    QUESTIONS,
    QUESTIONS_CONTACT,
    QUESTIONS_INTERVENANT,
    QUESTIONS_ATELIER,
    QUESTIONS_STRUCTURE,
  ].flatMap((q) => Object.values(q));
  for (const q of questions) expect(mots).toContain(q.label);
  for (const q of Object.values(QUESTIONS)) if ("aide" in q) expect(mots).toContain(q.aide);
  for (const noms of [
    choix.NOM_FORMAT,
    choix.NOM_PUBLIC,
    choix.NOM_TERRITOIRE,
    choix.NOM_ECO_GESTE,
    choix.NOM_ACCESSIBILITE,
    choix.NOM_ENGAGEMENT,
    NOM_CATEGORIE,
    NOM_FAMILLE,
  ])
    for (const nom of Object.values(noms)) expect(mots).toContain(nom);
  for (const limite of ["150 à 800 caractères", "Au moins 100 caractères. 2000 caractères au plus", "12 au plus"])
    expect(mots).toContain(limite);
});

test("no field of the form is without its question", () => {
  const sans = new Set(["coOrganisateurs", "contacts", "ateliers"]);
  const ecran = new Set(["reseauId", "logoAlt"]);
  expect(Object.keys(candidatureBrouillon.shape).filter((c) => !sans.has(c) && !(c in QUESTIONS))).toEqual([]);
  expect(Object.keys(contactBrouillon.shape).filter((c) => !(c in QUESTIONS_CONTACT))).toEqual([]);
  expect(Object.keys(atelierBrouillon.shape).filter((c) => c !== "id" && !(c in QUESTIONS_ATELIER))).toEqual([]);
  expect(Object.keys(STRUCTURE_VIDE).filter((c) => !ecran.has(c) && !(c in QUESTIONS_STRUCTURE))).toEqual([]);
});

test("the call gives the questions, who may apply and the calendar of its edition", () => {
  const mots = ecrits(documentAppel(EDITION, "https://exemple.test/2026/appel")).join("\n");
  for (const attendu of [
    "Comment réparer ensemble ?",
    "Service de l’État",
    "du 1er\u00A0février 2026 au 17\u00A0mars 2026, 23 h 59",
    "avril à décembre 2026",
    "Dans les 15\u00A0jours qui suivent l’atelier",
    "https://exemple.test/2026/appel",
  ])
    expect(mots).toContain(attendu);
  // A category its call is not for.
  expect(mots).not.toContain("Structure du financement");
  expect(mots).not.toContain("Webinaire");
});

test("the method sheet has a list for each eco-gesture of the form", () => {
  const titres = documentRessources(15).blocs.flatMap((b) => (b.genre === "titre" ? [b.texte] : []));
  for (const geste of Object.values(choix.NOM_ECO_GESTE)) expect(titres).toContain(geste);
  for (const titre of ["Le world café", "Le forum ouvert", "La fresque", "Une demi-journée, heure par heure"])
    expect(titres).toContain(titre);
});

test("each document is a tagged PDF and a DOCX with the same words, and bears its version", async () => {
  for (const d of [
    documentAppel(EDITION, "https://exemple.test"),
    documentCandidature(EDITION, "https://exemple.test"),
    documentRessources(15),
  ]) {
    const { texte, balise } = await lirePdf(renderKitPdf(d, CADRE, DATE));
    const mots = serrer(texte);
    expect(balise).toBe(true);
    expect(mots).toContain(serrer("Appel, v2 du 3 février 2026"));
    const docx = Buffer.from(await renderKitDocx(d, CADRE));
    const { value } = await mammoth.extractRawText({ buffer: docx });
    for (const ecrit of ecrits(d).filter((t) => t.length > 12)) {
      expect(mots, d.titre).toContain(serrer(ecrit));
      expect(serrer(value), d.titre).toContain(serrer(ecrit));
    }
  }
});

test("no text typed in an edition breaks a document", async () => {
  for (const mots of ["#panic() $x$", "\u0000\u202Emal\uFEFF", "🎉 <w:p/> &amp;", "x".repeat(220), ""]) {
    const edition = { ...EDITION, intitule: mots, presentation: mots, coOrganisateurs: [mots] };
    const d = documentAppel(edition, "https://exemple.test");
    expect(renderKitPdf(d, { ...CADRE, auteurs: [mots] }, DATE).byteLength).toBeGreaterThan(1000);
    await mammoth.extractRawText({ buffer: Buffer.from(await renderKitDocx(d, CADRE)) });
  }
});
