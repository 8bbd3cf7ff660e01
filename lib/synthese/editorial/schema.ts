import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { heure, ligne, texte } from "../../socle/formulaire/saisie.ts";
import { whyNotVariables } from "../../socle/texte/variables.ts";
import { CLES_EDITORIALES, CO_ORGANISATEURS_MAX, GENRES_PROGRAMME, TEXTE_EDITORIAL_MAX } from "./parties.ts";

const redige = texte(TEXTE_EDITORIAL_MAX).refine((t) => whyNotVariables(t) === null, {
  error: ({ input }) => whyNotVariables(String(input)) ?? "",
});

const signataire = z
  .object({ fonction: ligne(200), institution: ligne(160), nom: ligne(120), accord: z.boolean() })
  .refine((s) => s.nom === "" || s.accord, {
    path: ["nom"],
    error: "Sans l’accord de cette personne, son nom n’est ni gardé ni imprimé",
    ...quand("nom", "accord"),
  });

const ligneProgramme = z.object({
  heure,
  genre: z.enum(GENRES_PROGRAMME),
  titre: ligne(240),
  intervenants: texte(1000),
});

export const partieEcrite = z.object({
  texte: redige,
  signataires: z.array(signataire).max(12, "Au plus douze signataires"),
  programme: z.array(ligneProgramme).max(40, "Au plus quarante lignes"),
});

export const partieDe = z.object({ editionId: z.uuid(), cle: z.enum(CLES_EDITORIALES) });
/** `version`: the last one the form knows of, 0 before the first. */
export const ecriture = partieDe.extend({ version: z.int32().min(0), donnees: partieEcrite });
/** One of its versions. */
export const versionDePartie = partieDe.extend({ version: z.int32().min(1) });
export type Ecriture = z.output<typeof ecriture>;

const nomCoOrganisateur = ligne(160);
/** Names as they are printed, in their order; `avant`: the one it had, empty for a new one; `lus`: those the form began with. */
export const coOrganisateursEcrits = z
  .object({
    editionId: z.uuid(),
    lus: z.array(nomCoOrganisateur).max(40),
    lignes: z
      .array(
        z.object({ avant: nomCoOrganisateur, nom: nomCoOrganisateur.min(1, "Écrivez son nom, ou retirez la ligne") }),
      )
      .min(1, "Au moins un co-organisateur")
      .max(CO_ORGANISATEURS_MAX, "Au plus douze co-organisateurs"),
  })
  .superRefine(({ lignes }, ctx) => {
    for (const [i, { nom }] of lignes.entries())
      if (nom !== "" && lignes.findIndex((l) => l.nom === nom) < i)
        ctx.addIssue({ code: "custom", path: ["lignes", i, "nom"], message: "Ce nom est déjà plus haut" });
  }, quand("lignes"));

export const retraitLogo = z.object({ editionId: z.uuid(), logoId: z.uuid() });
