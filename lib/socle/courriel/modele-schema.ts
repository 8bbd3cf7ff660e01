import { z } from "zod";
import { quand } from "../formulaire/regle.ts";
import { ligne, requis } from "../formulaire/saisie.ts";
import { EXPLICATIONS } from "./explications.ts";
import { type Modele, placesDe } from "./modele.ts";

export const places = { sujet: ligne(200).min(1, "Écrivez un objet"), corps: requis(8000, "Écrivez le courriel") };

/** The names a model may give, and those it cannot do without. */
type Places = { connues: readonly string[]; requises: readonly string[] };

const direInconnue = (texte: string, { connues }: Places): string | undefined => {
  const nom = placesDe(texte).find((n) => !connues.includes(n));
  return nom && `« {${nom}} » n’est pas un mot de ce courriel : choisissez-le dans la liste`;
};

function direManque({ sujet, corps }: Modele, { requises }: Places): string | undefined {
  const nom = requises.find((n) => !placesDe(`${sujet}\n${corps}`).includes(n));
  return nom && `« {${nom}} » manque : ${EXPLICATIONS[nom] ?? ""}`;
}

/** Refuses a model that names what is not there, or leaves out what it cannot do without, and says which. */
export const selonPlaces = <M extends Modele>(schema: z.ZodType<M, M>, placesDuModele: (modele: M) => Places) => {
  const sujet = (m: M) => direInconnue(m.sujet, placesDuModele(m));
  const corps = (m: M) => direInconnue(m.corps, placesDuModele(m)) ?? direManque(m, placesDuModele(m));
  return schema
    .refine((m) => !sujet(m), { path: ["sujet"], error: (i) => sujet(i.input as M), ...quand("type", "sujet") })
    .refine((m) => !corps(m), {
      path: ["corps"],
      error: (i) => corps(i.input as M),
      ...quand("type", "sujet", "corps"),
    });
};

/** The words of a model whose places these are. */
export const motsDeModele = (lesPlaces: Places) => selonPlaces(z.object(places), () => lesPlaces);
