import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { courriel, courrielEnCours, ligne, mot } from "../../socle/formulaire/saisie.ts";

/** What somebody in the room may tell (form F2): nothing more is asked, and only the name is needed. */
export const arrivee = z
  .object({
    /** The page it is sent from. */
    visite: z.uuid(),
    prenom: ligne(80).min(1, "Écrivez votre prénom"),
    nom: ligne(80).min(1, "Écrivez votre nom"),
    structure: ligne(160),
    fonction: ligne(120),
    departement: mot(10).regex(/^(|autre|\d{2,3}|2[AB])$/, "Choisissez dans la liste"),
    souhaiteSynthese: z.boolean(),
    courriel: courrielEnCours,
  })
  .superRefine(
    (a, ctx) => {
      if (!a.souhaiteSynthese) return;
      if (!courriel().safeParse(a.courriel).success)
        ctx.addIssue({
          code: "custom",
          path: ["courriel"],
          message: "Pour recevoir ce message, écrivez votre adresse. Exemple : prenom@association.fr",
        });
    },
    quand("souhaiteSynthese", "courriel"),
  )
  // An address is kept only to say that the synthèse is out.
  .transform((a) => ({ ...a, courriel: a.souhaiteSynthese ? a.courriel : null }));
export type Arrivee = z.output<typeof arrivee>;
