import { z } from "zod";
import { auMoins, courriel, requis, vide } from "../../socle/formulaire/saisie.ts";

const codeSaisi = requis(40, "Écrivez le code reçu de la CRESS");

export const codeADonner = z.object({
  motif: auMoins(10, 500),
  dernierJour: z.iso.date("Écrivez une date complète"),
  adresse: z.union([vide, courriel("Écrivez une adresse complète, ou laissez vide")]),
});
export type CodeADonner = z.output<typeof codeADonner>;

export const donner = codeADonner.extend({ annee: z.int32() });
export const idCode = z.object({ id: z.uuid() });
export const utilisation = z.object({ id: z.uuid(), code: codeSaisi });
export const ouverture = z.object({
  annee: z.int32(),
  structureId: z.uuid("Choisissez une structure"),
  code: codeSaisi,
});
/** The code as it is typed; for a draft that is there already, `structureId` is "-". */
export const codeDUsage = z.object({ code: codeSaisi, structureId: requis(40, "Choisissez une structure") });
