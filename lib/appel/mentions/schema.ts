import { z } from "zod";
import { courriel, courrielEnCours, ligne, texte, vide } from "../../socle/formulaire/saisie.ts";
import { lireTelephone } from "../../socle/formulaire/telephone.ts";
import { AJOUT_MAX } from "./limites.ts";
import { CLES_MENTIONS, CLES_PAGES, type CleMention, type Forme, MENTIONS, type PageLegale } from "./mentions.ts";

const INCOMPLETE = "Écrivez une adresse complète, ou laissez vide";

/** Each may be left empty: the page then says what is missing. */
const SELON_FORME = {
  texte: ligne(300),
  courriel: courrielEnCours.pipe(z.union([vide, courriel(INCOMPLETE)], { error: INCOMPLETE })),
  telephone: texte(40)
    .refine((t) => t === "" || lireTelephone(t) !== null, "Écrivez un numéro français, par exemple 03 20 00 00 00")
    .transform((t) => lireTelephone(t) ?? ""),
} satisfies Record<Forme, z.ZodType<string, string>>;

const chacune = <C extends string>(cles: readonly C[], schema: (cle: C) => z.ZodType<string, string>) =>
  z.object(Object.fromEntries(cles.map((c) => [c, schema(c)])) as Record<C, z.ZodType<string, string>>);

export const mentionsEcrites = z.object({
  faits: chacune<CleMention>(CLES_MENTIONS, (c) => SELON_FORME[MENTIONS[c].forme]),
  ajouts: chacune<PageLegale>(CLES_PAGES, () => texte(AJOUT_MAX)),
});

/** `version`: the last one the form knows of, 0 before the first. */
export const ecritureMentions = z.object({ version: z.int32().min(0), donnees: mentionsEcrites });
/** One of the earlier versions. */
export const versionMentions = z.object({ version: z.int32().min(1) });
