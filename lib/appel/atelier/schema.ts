import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { auMoins, codeCommune, heure, jour, lienVisio, texte } from "../../socle/formulaire/saisie.ts";
import { MODALITES } from "./states.ts";

const dansLOrdre = (a: { heureDebut: string; heureFin: string }) =>
  !a.heureDebut || !a.heureFin || a.heureDebut < a.heureFin;
const ordre = {
  path: ["heureFin"],
  error: "L’heure de fin doit suivre l’heure de début",
  ...quand("heureDebut", "heureFin"),
};

/** What stays editable once the label is announced: where, at what time, and the link of the meeting. */
export const apresLabel = z
  .object({
    modalite: z.enum(MODALITES, "Dites si l’atelier est sur place ou en visio"),
    heureDebut: heure,
    heureFin: heure,
    communeCode: codeCommune,
    lieu: texte(200),
    lienVisio,
  })
  .refine(dansLOrdre, ordre)
  .refine((a) => a.modalite === "visio" || a.communeCode !== "", {
    path: ["communeCode"],
    error: "Il manque la commune",
    ...quand("modalite", "communeCode"),
  });
export type ApresLabel = z.output<typeof apresLabel>;

/** `version` is the one the form was opened with: an older one is refused, nothing is overwritten. */
export const modification = z.object({ id: z.uuid(), version: z.int32().positive(), donnees: apresLabel });

/** A postponement; without a day, the new date is told later. */
export const report = z
  .object({
    date: jour,
    heureDebut: heure,
    heureFin: heure,
    motif: texte(500),
  })
  .refine(dansLOrdre, ordre);
/** The same, where the day is what is missing. */
export const reportDate = report.refine((r) => r.date !== "", {
  path: ["date"],
  error: "Il manque la date",
  ...quand("date"),
});
export type Report = z.output<typeof report>;
export const reportAtelier = z.object({ id: z.uuid(), version: z.int32().positive(), donnees: report });

export const annulation = z.object({
  id: z.uuid(),
  motif: auMoins(10, 500),
});
