import { z } from "zod";
import { MODALITES } from "./states.ts";

const texte = (max: number) => z.string().trim().max(max, `Au plus ${max} caractères`);
const vide = z.literal("");
const heure = z.union([vide, z.iso.time({ precision: -1, error: "Écrivez une heure, par exemple 14:00" })]);
const dansLOrdre = (a: { heureDebut: string; heureFin: string }) =>
  !a.heureDebut || !a.heureFin || a.heureDebut < a.heureFin;
const ordre = { path: ["heureFin"], error: "L’heure de fin doit suivre l’heure de début" };

/** What stays editable once the label is announced: where, at what time, and the link of the meeting. */
export const apresLabel = z
  .object({
    modalite: z.enum(MODALITES, "Dites si l’atelier est sur place ou en visio"),
    heureDebut: heure,
    heureFin: heure,
    communeCode: z.union([vide, z.string().regex(/^[0-9AB]{5}$/i, "Choisissez une commune de la liste")]),
    lieu: texte(200),
    lienVisio: z.union([vide, z.url({ protocol: /^https$/, error: "Une adresse qui commence par https://" })]),
  })
  .refine(dansLOrdre, ordre)
  .refine((a) => a.modalite === "visio" || a.communeCode !== "", {
    path: ["communeCode"],
    error: "Il manque la commune",
  });
export type ApresLabel = z.output<typeof apresLabel>;

/** `lu` is the instant of the version the form was opened with: an older one is refused, nothing is overwritten. */
export const modification = z.object({ id: z.uuid(), lu: z.iso.datetime(), donnees: apresLabel });

/** A postponement; without a day, the new date is told later. */
export const report = z
  .object({
    date: z.union([vide, z.iso.date("Écrivez une date complète")]),
    heureDebut: heure,
    heureFin: heure,
    motif: texte(500),
  })
  .refine(dansLOrdre, ordre);
export type Report = z.output<typeof report>;
export const reportAtelier = z.object({ id: z.uuid(), lu: z.iso.datetime(), donnees: report });

export const annulation = z.object({
  id: z.uuid(),
  motif: z.string().trim().min(10, "Au moins 10 caractères").max(500, "Au plus 500 caractères"),
});
