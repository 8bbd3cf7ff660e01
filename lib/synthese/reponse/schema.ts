import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { courriel, entre, requis, texte } from "../../socle/formulaire/saisie.ts";
import { ETATS_REPONSE } from "./states.ts";

const id = z.uuid();

/** `lue`: the number of the last answer on the screen, 0 when there was none. */
export const reponseSaisie = z
  .object({
    destinataireId: id,
    pointId: id,
    lue: z.int32().min(0),
    etat: z.enum(ETATS_REPONSE, "Choisissez une réponse"),
    texte: texte(2000),
    signataire: entre({ min: 3, max: 200 }, "Écrivez qui signe, par sa fonction"),
  })
  .refine((r) => r.etat !== "refusee" || r.texte.length >= 10, {
    path: ["texte"],
    error: "Dites pourquoi : « non, parce que… »",
    ...quand("etat", "texte"),
  });

export const invitationDestinataire = z.object({ editionId: id, destinataireId: id, courriel: courriel() });
export const membreDestinataire = z.object({ editionId: id, membreId: id });

export const inscriptionDiffusion = z.object({
  editionId: id,
  nom: requis(200, "Écrivez le nom de l’organisme"),
  courriel: courriel(),
});
export const retraitDiffusion = z.object({ editionId: id, diffusionId: id });
