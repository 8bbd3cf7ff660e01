import { readFileSync } from "node:fs";
import { z } from "zod";
import { fichesEcologiqueSociale } from "../../../../db/demo/2023/fiches-ecologique-sociale.ts";
import { fichesEconomiqueOrganisationnelle } from "../../../../db/demo/2023/fiches-economique-organisationnelle.ts";
import { racinesDeLEnonce } from "../../../recueil/fiche/racines.ts";
import type { Comparable } from "../comparer.ts";

export type Mesurable = Comparable & { texteEntier: string };
/** The énoncés that are judged come first, those of the background after. */
export type Liste = { enonces: Mesurable[]; juges: number; paires: Map<string, "meme" | "sujet"> };

const fichier = z.object({
  enonces: z
    .array(
      z.object({
        id: z.string(),
        fiche: z.string(),
        transition: z.string(),
        rubrique: z.string(),
        theme: z.string().nullish(),
        accroche: z.string(),
        texte: z.string(),
      }),
    )
    .optional(),
  pairs: z.array(z.tuple([z.string(), z.string(), z.enum(["meme", "sujet"])])),
});
type Brut = NonNullable<z.infer<typeof fichier>["enonces"]>[number];

export const cleDe = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A list with énoncés of its own has the demo's as background, but for those it holds; one without is about the demo's. */
export function lireListe(chemin: string): Liste {
  const { enonces, pairs } = fichier.parse(JSON.parse(readFileSync(chemin, "utf8")));
  const juges = enonces ?? demo("");
  const textes = new Set(juges.map((e) => e.texte));
  const fond = demo("fond:").filter((e) => !textes.has(e.texte));
  return {
    enonces: [...juges, ...fond].map(mesurable),
    juges: juges.length,
    paires: new Map(pairs.map(([a, b, nature]) => [cleDe(a, b), nature])),
  };
}

/** The demo's énoncés, by the order of their fiche's first atelier and their rank: "3-02". */
const demo = (prefixe: string): Brut[] =>
  [...fichesEcologiqueSociale, ...fichesEconomiqueOrganisationnelle].flatMap((f) =>
    f.enonces.map((e, i) => ({
      ...e,
      id: `${prefixe}${f.ateliers[0]}-${String(i + 1).padStart(2, "0")}`,
      fiche: `${prefixe}${f.ateliers[0]}`,
      rubrique: e.type,
    })),
  );

function mesurable({ rubrique, theme = null, ...e }: Brut): Mesurable {
  const mots = { accroche: e.accroche, texte: e.texte, theme };
  return { ...e, type: rubrique, theme, racines: racinesDeLEnonce(mots), texteEntier: `${e.accroche} ${e.texte}` };
}
