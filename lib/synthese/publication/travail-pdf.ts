import "server-only";
import { rendre } from "../../socle/dessin/rendre.ts";
import { introuvable, repondreRendu } from "../../socle/dessin/repondre.ts";
import { servirFichier } from "../../socle/fichiers/servir.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { imagesDe } from "./images.ts";
import type { DocumentDeTravail } from "./travail.ts";

/** A document de travail as a PDF of its own reader: kept nowhere on the way. */
export const repondreTravail = servirFichier(async (request: Request, lu: DocumentDeTravail | undefined) => {
  if (!lu) return introuvable();
  const { arbre, travail } = lu;
  return repondreRendu(
    request,
    imagesDe(arbre).then((images) => rendre("synthese", arbre, travail, { images })),
    {
      type: "application/pdf",
      nom: `document-de-travail-${arbre.annee}-${jourLocal(new Date(arbre.publieeAt))}.pdf`,
      prive: true,
    },
  );
});
