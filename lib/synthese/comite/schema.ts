import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { courriel, mot, texte } from "../../socle/formulaire/saisie.ts";
import { AVIS_AUTEUR, AVIS_POSITION } from "./states.ts";

const id = z.uuid();
export const transmission = z.object({ chapitreId: id, avantLe: z.iso.date("Choisissez un jour") });
export const idChapitre = z.object({ chapitreId: id });

/** `lus`: the number of the version whose words were read; `membreId`: whose position it is. */
export const prisePosition = z
  .object({
    pointId: id,
    membreId: id,
    lus: z.int32(),
    avis: z.enum(AVIS_POSITION, "Choisissez une réponse"),
    texte: texte(2000),
    proposition: texte(2000),
  })
  .refine((p) => p.avis === "rien_a_redire" || p.texte.length >= 5, {
    path: ["texte"],
    error: "Dites en quelques mots ce qui ne va pas",
    ...quand("avis", "texte"),
  });

/** `versionLue`: the number of the version the wording would replace. */
export const priseDeProposition = z.object({ positionId: id, versionLue: z.int32() });
export const priseDeCorrection = z.object({ relectureId: id, versionLue: z.int32() });

export const relectureAuteur = z
  .object({
    pointId: id,
    enonceId: id,
    lus: z.int32(),
    avis: z.enum(AVIS_AUTEUR, "Choisissez une réponse"),
    texte: texte(2000),
    /** The sentence as they would write it. */
    proposition: texte(2000).default(""),
  })
  .refine((r) => r.avis === "fidele" || r.texte.length >= 5, {
    path: ["texte"],
    error: "Écrivez ce qu’il faut corriger",
    ...quand("avis", "texte"),
  });

/** Fiches read, or to be read again. */
export const lectureDeFiches = z.object({ ids: z.array(id).min(1).max(5000), lues: z.boolean() });
/** `requete`: the filter of the list, as in its address. */
export const lectureDeListe = z.object({ editionId: id, requete: mot(1000), lues: z.boolean() });

export const nomination = z.object({ annee: z.int32(), courriel: courriel() });
export const finSuppleance = z.object({ annee: z.int32() });
