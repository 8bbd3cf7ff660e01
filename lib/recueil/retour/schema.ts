import { z } from "zod";
import { auMoins, mot, texte } from "../../socle/formulaire/saisie.ts";
import { lireRequeteRetours } from "./filtre.ts";

export const dispense = z.object({
  id: z.uuid(),
  motif: auMoins(10, 500, "Écrivez au moins 10 caractères"),
});
export const idAtelier = z.object({ id: z.uuid() });

export const relanceUn = z.object({ editionId: z.uuid(), atelierId: z.uuid() });
/** `empreinte` is what the preview showed: who, and for which ateliers. */
export const relanceGroupee = z.object({
  editionId: z.uuid(),
  /** The list's filter, as in its address. */
  requete: mot(200).transform(lireRequeteRetours),
  empreinte: mot(64),
});

const jours = texte(80)
  .regex(
    /^(\d{1,3}(\s*[,;]\s*\d{1,3})*)?$/,
    "Écrivez des nombres de jours séparés par des virgules, par exemple 7, 21, 45",
  )
  .transform((texte) => [...new Set(texte.match(/\d+/g)?.map(Number))].sort((a, b) => a - b))
  .pipe(z.array(z.number().min(1, "Au moins un jour").max(180, "Au plus 180 jours")).max(6, "Au plus six rappels"));
export const reglageRappels = z.object({ avant: jours, apres: jours });
export type ReglageSaisi = z.input<typeof reglageRappels>;
export const reglageEdition = reglageRappels.extend({ editionId: z.uuid() });
