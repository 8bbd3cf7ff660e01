import type { z } from "zod";
import { nombre } from "../../socle/typographie/nombre.ts";
import { champDe, maximumDe, propreDuChamp, type Rubrique } from "../rubriques/rubriques.ts";
import type { FicheBrouillon } from "./schema.ts";

/** « Déroulé : 1 200 caractères au plus, 1 431 ici. » of a text, or words heard, that are only too many for what its edition asks; else undefined. */
export function direTropLong(
  erreur: z.core.$ZodIssue | undefined,
  f: FicheBrouillon,
  rubriques: readonly Rubrique[],
): string | undefined {
  const champ = erreur?.path.join(".") ?? "";
  const rubrique = rubriques.find((r) => champDe(r.cle) === champ);
  if (rubrique?.cle === "verbatims" && !rubrique.retiree)
    return `${rubrique.nom} : ${maximumDe(rubrique)} au plus, ${f.verbatims.length} ici.`;
  // Nothing at all is taken of one that is withdrawn.
  if (erreur?.code !== "too_big" || !rubrique || Number(erreur.maximum) === 0) return undefined;
  const propre = propreDuChamp(champ);
  const mots = propre ? f.reponses[propre] : f[champ as "deroule"];
  return `${rubrique.nom} : ${nombre(Number(erreur.maximum))} caractères au plus, ${nombre(mots?.length ?? 0)} ici.`;
}
