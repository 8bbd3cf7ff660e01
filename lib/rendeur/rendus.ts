import { renderAffichePdf } from "../document/pdf/affiche.ts";
import { renderAttestationPdf } from "../document/pdf/attestation.ts";
import { renderCheminPng } from "../document/pdf/chemin.ts";
import { renderFeuillePdf } from "../document/pdf/feuille.ts";
import { renderImagePng } from "../document/pdf/image.ts";
import { renderProcesVerbalPdf } from "../document/pdf/proces-verbal.ts";
import { renderRecepissePdf } from "../document/pdf/recepisse.ts";
import { renderSynthesePdf } from "../document/pdf/synthese.ts";
import { renderProcesVerbalDocx } from "../document/proces-verbal-docx.ts";
import { renderSyntheseDocx } from "../document/rendus/docx.ts";
import { renderXlsx } from "../donnees/tableur.ts";
import { renderKitDocx } from "../kit/docx.ts";
import { renderModeleDocx } from "../kit/modele-docx.ts";
import { renderModelePdf } from "../kit/modele-pdf.ts";
import { renderKitPdf } from "../kit/pdf.ts";

/** All the documents that are drawn, by name: from data alone, the same data giving the same bytes. */
export const RENDUS = {
  synthese: renderSynthesePdf,
  syntheseDocx: renderSyntheseDocx,
  affiche: renderAffichePdf,
  image: renderImagePng,
  chemin: renderCheminPng,
  feuille: renderFeuillePdf,
  recepisse: renderRecepissePdf,
  attestation: renderAttestationPdf,
  modele: renderModelePdf,
  modeleDocx: renderModeleDocx,
  kit: renderKitPdf,
  kitDocx: renderKitDocx,
  tableur: renderXlsx,
  procesVerbal: renderProcesVerbalPdf,
  procesVerbalDocx: renderProcesVerbalDocx,
};
export type Rendus = typeof RENDUS;
