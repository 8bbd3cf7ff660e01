import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Recepisse } from "../../../appel/candidature/depot/recepisse.ts";
import { ATELIER_VIDE, CANDIDATURE_VIDE, CONTACT_VIDE } from "../../../appel/candidature/questions/vide.ts";
import { renderAttestationPdf } from "./attestation.ts";
import { renderRecepissePdf } from "./recepisse.ts";

const RECEPISSE: Recepisse = {
  id: "3f0e6a52-7d0c-4d7e-9d6b-0a2f5b0f8a11",
  annee: 2030,
  conference: "Faire ensemble",
  region: "Hauts-de-France",
  coOrganisateurs: ["CRESS Hauts-de-France"],
  demonstration: true,
  deposeAt: new Date("2030-02-15T10:04:00Z"),
  formulaire: {
    ...CANDIDATURE_VIDE,
    intitule: "Comment réparer ensemble ?",
    transitions: ["ecologique", "sociale"],
    transitionPrincipale: "sociale",
    resume: "Le résumé.",
    questionsTravaillees: "Qui répare ?\n\nQui paie ?",
    publicsCibles: ["elus"],
    publicAutre: "Parents d’élèves",
    intervenants: [
      { nom: "Camille Fictive", structure: "Les Réparateurs", publie: true },
      { nom: "Direction de l’habitat", structure: "", publie: false },
    ],
    contacts: [{ ...CONTACT_VIDE, prenom: "Camille", nom: "Durand", telephone: "+33612345678" }, CONTACT_VIDE],
    ateliers: [
      { ...ATELIER_VIDE, modalite: "presentiel", date: "2030-05-10", heureDebut: "14:00", communeCode: "59350" },
    ],
    engagements: ["represente"],
  },
  organisateurs: ["Structure A", "Structure B"],
  communes: { "59350": "Lille (Nord)" },
  pieces: [{ nom: "Programme.pdf", taille: 900_000 }],
};

const LABEL = {
  label: {
    numero: 4,
    etat: "labellisee" as const,
    intitule: "Comment réparer ensemble ?",
    organisateurs: ["Structure A", "Structure B"],
    transitions: ["ecologique" as const],
    depuis: new Date("2030-03-02T10:00:00Z"),
    retireAt: null,
    ateliers: [
      {
        code: "A12",
        etat: "programme" as const,
        modalite: "visio" as const,
        date: null,
        mois: "2030-05",
        heureDebut: null,
        heureFin: null,
        commune: null,
        departement: null,
      },
    ],
  },
  edition: {
    annee: 2030,
    intitule: "Faire ensemble",
    regionNom: "Hauts-de-France",
    coOrganisateurs: ["CRESS Hauts-de-France"],
    demonstration: true,
  },
  verification: "https://conference.essai.test/2030/label/04",
};

test("the receipt says what was handed in, when, and what was left unanswered", async () => {
  const { texte, titre, ua } = await lire(renderRecepissePdf(RECEPISSE));
  expect([titre, ua]).toEqual(["Récépissé de candidature – Comment réparer ensemble ?", true]);
  for (const mots of [
    "Déposée le vendredi 15 février 2030 à 11 h 04, heure de Paris",
    "Structure porteuse Structure A",
    "Co-organisateur Structure B",
    "Camille Durand 06 12 34 56 78 Coordonnées non publiées",
    "Transition sociale (principale)",
    "Objectifs Non renseigné",
    "Questions travaillées Qui répare ? Qui paie ?",
    "Publics visés Élues et élus Parents d’élèves",
    "Camille Fictive, Les Réparateurs (nom publié dans le programme)",
    "Direction de l’habitat (nom non publié)",
    "Vendredi 10 mai 2030, 14 h",
    "Lille (Nord)",
    "Programme.pdf, 879 Ko",
    "Référence 3f0e6a52",
    "textes fictifs",
  ])
    expect(texte).toContain(mots);
  expect(texte).not.toContain("Contact suppléant");
});

test("the attestation says what is labelled since when, on one page, and where to check it", async () => {
  const { texte, titre, ua, pages, liens } = await lire(renderAttestationPdf(LABEL));
  expect([titre, ua, pages]).toEqual(["Attestation de label 2030-04", true, 1]);
  for (const mots of [
    "Label 2030-04",
    "Cet atelier, organisé par Structure A et Structure B, est labellisé « atelier de la conférence régionale",
    "depuis le 2 mars 2030",
    "A12 Mai 2030, date à préciser · En visio",
    "conference.essai.test/2030/label/04",
  ])
    expect(texte).toContain(mots);
  expect(liens).toContain(LABEL.verification);
});

test("the longest title, seven organisers and twelve ateliers still hold on one page", async () => {
  const [atelier] = LABEL.label.ateliers;
  if (!atelier) throw new Error("atelier absent");
  const label = {
    ...LABEL.label,
    intitule: "Transmettre les gestes de la réparation ".repeat(6).slice(0, 219),
    organisateurs: Array.from({ length: 7 }, (_, i) => `Union régionale des associations numéro ${i + 1}`),
    ateliers: Array.from({ length: 12 }, (_, i) => ({ ...atelier, code: `A${100 + i}` })),
  };
  const { pages, texte } = await lire(renderAttestationPdf({ ...LABEL, label }));
  expect(pages).toBe(1);
  expect(texte).toContain("Ces ateliers, organisés par");
});

test("no text typed breaks either document", async () => {
  for (const mots of [
    "#panic() $x$ \\ {",
    "\u0000\u202Emal\uFEFF",
    "🎉 完成",
    "x".repeat(220),
    "@nom <a> [b] *c* _d_",
  ]) {
    const formulaire = { ...RECEPISSE.formulaire, intitule: mots, resume: mots, methode: `${mots}\n\n${mots}` };
    const pieces = [{ nom: mots, taille: 1 }];
    const recepisse = await lire(renderRecepissePdf({ ...RECEPISSE, formulaire, pieces, organisateurs: [mots] }));
    const label = { ...LABEL.label, intitule: mots, organisateurs: [mots] };
    const attestation = await lire(renderAttestationPdf({ ...LABEL, label }));
    expect([recepisse.ua, attestation.ua]).toEqual([true, true]);
  }
  const vide = { ...RECEPISSE, formulaire: CANDIDATURE_VIDE, organisateurs: [], communes: {}, pieces: [] };
  expect((await lire(renderRecepissePdf(vide))).texte).toContain("Sans intitulé");
});

async function lire(octets: Uint8Array<ArrayBuffer>) {
  const pdf = await getDocument({ data: octets, verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const textes: string[] = [];
  const liens: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    textes.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    liens.push(...(await page.getAnnotations()).flatMap((a: { url?: string }) => a.url ?? []));
  }
  const texte = textes.join(" ").replace(/\s+/g, " ");
  return {
    texte,
    liens,
    pages: pdf.numPages,
    titre: (info as { Title: string }).Title.replace(/\s/g, " "),
    ua: metadata.getRaw().includes("<pdfuaid:part>1</pdfuaid:part>"),
  };
}
