import { z } from "zod";
import { candidatureComplete } from "../../appel/candidature/schema.ts";

const { resume, methode, intervenants, accessibilites, inscriptionUrl } = candidatureComplete.shape;

/** The description of a labelled candidature, within the bounds of its form. */
export const presentation = z.object({ resume, methode, intervenants, accessibilites, inscriptionUrl });
export type Presentation = z.output<typeof presentation>;

export const enregistrementPresentation = z.object({
  id: z.uuid(),
  version: z.int32(),
  donnees: presentation,
});
