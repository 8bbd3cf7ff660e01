import { z } from "zod";
import { adresseSeule, nettoyer } from "./caracteres.ts";
import "./phrases.ts";

/** What every schema is made of: nothing else of the application reads a text that people or browsers send. */

/** A text of at most so many characters, without those no text can hold. */
export const texte = (max: number, trop = `Au plus ${max} caractères`) =>
  z.string().overwrite(nettoyer).trim().max(max, trop);

/** A text that must be there. */
export const requis = (max: number, manque: string) => texte(max).min(1, manque);

/** A text that must say something; `court` when it is too short or missing. */
export const auMoins = (min: number, max: number, court = `Au moins ${min} caractères`) => texte(max).min(min, court);

/** A text whose absence and shortness are told apart. */
export const entre = (
  { min, max }: { min: number; max: number },
  manque: string,
  court = `Au moins ${min} caractères`,
) =>
  texte(max).refine((t) => t.length >= min, {
    error: (issue) => (String(issue.input ?? "").trim() === "" ? manque : court),
  });

/** One line: what was pasted on several is put on one. */
export const ligne = (max: number) =>
  z
    .string()
    .overwrite((t) => nettoyer(t).replace(/\s+/g, " "))
    .trim()
    .max(max, `Au plus ${max} caractères`);

/** What a page sends back as it got it: the query of a list, a fingerprint, the name of a field. */
export const mot = (max: number) => z.string().overwrite(nettoyer).max(max);

/** No answer. */
export const vide = z.literal("");

/** An address as it is typed, half of it maybe: taken out of « Accueil <accueil@exemple.fr> ». */
export const courrielEnCours = z.string().overwrite(adresseSeule).max(254, "Au plus 254 caractères");
export const courriel = (incomplet = "Cette adresse n’est pas complète. Exemple : prenom@association.fr") =>
  courrielEnCours.pipe(z.email(incomplet));

export const jour = z.union([vide, z.iso.date("Écrivez une date complète")]);
export const heure = z.union([vide, z.iso.time({ precision: -1, error: "Écrivez une heure, par exemple 14:00" })]);
export const codeCommune = z.union([vide, z.string().regex(/^[0-9AB]{5}$/i, "Choisissez une commune de la liste")]);
export const lienVisio = z.union([
  vide,
  z.url({ protocol: /^https$/, error: "Une adresse qui commence par https://" }),
]);
