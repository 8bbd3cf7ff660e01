import { renderModeleDocx } from "../depouillement/modele-docx.ts";
import { renderModelePdf } from "../depouillement/modele-pdf.ts";
import { renderXlsx } from "../donnees/tableur.ts";
import { renderKitDocx } from "../kit/docx.ts";
import { renderKitPdf } from "../kit/pdf.ts";
import { renderAffichePdf } from "./pdf/affiche.ts";
import { renderAttestationPdf } from "./pdf/attestation.ts";
import { renderCheminPng } from "./pdf/chemin.ts";
import { renderFeuillePdf } from "./pdf/feuille.ts";
import { renderImagePng } from "./pdf/image.ts";
import { renderProcesVerbalPdf } from "./pdf/proces-verbal.ts";
import { renderRecepissePdf } from "./pdf/recepisse.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";
import { renderProcesVerbalDocx } from "./proces-verbal-docx.ts";
import { renderSyntheseDocx } from "./rendus/docx.ts";

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
