import { renderKitDocx } from "../../recueil/kit/docx.ts";
import { renderModeleDocx } from "../../recueil/kit/modele-docx.ts";
import { renderModelePdf } from "../../recueil/kit/modele-pdf.ts";
import { renderKitPdf } from "../../recueil/kit/pdf.ts";
import { renderAffichePdf } from "../../synthese/document/pdf/affiche.ts";
import { renderAttestationPdf } from "../../synthese/document/pdf/attestation.ts";
import { renderCheminPng } from "../../synthese/document/pdf/chemin.ts";
import { renderFeuillePdf } from "../../synthese/document/pdf/feuille.ts";
import { renderImagePng } from "../../synthese/document/pdf/image.ts";
import { renderProcesVerbalPdf } from "../../synthese/document/pdf/proces-verbal.ts";
import { renderRecepissePdf } from "../../synthese/document/pdf/recepisse.ts";
import { renderSynthesePdf } from "../../synthese/document/pdf/synthese.ts";
import { renderProcesVerbalDocx } from "../../synthese/document/proces-verbal-docx.ts";
import { renderSyntheseDocx } from "../../synthese/document/rendus/docx.ts";
import { renderXlsx } from "../../synthese/donnees/tableur.ts";

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
