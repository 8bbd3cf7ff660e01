import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { replier } from "../../lib/socle/typographie/replier.ts";

/** A row of the peer that stands beside ours: the address to ask, and the cookie it wants. */
export type Pair = { ligne: string; url: string; cookie: string };

export type Options = {
  /** How many times each row is asked, after those that warm it up. */
  tours: number;
  /** The rows asked for; null for all of them and the rest of the bench. */
  ligne: ((nom: string) => boolean) | null;
  /** Keeps the databases already filled by a former run. */
  reprendre: boolean;
  pair: Pair[];
};

/** `npm run bench -- [--ligne MOT]… [--tours N] [--reprendre] [--pair FICHIER]`; a file of lines « row, TAB, address, TAB, cookie ». */
export function lireOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      ligne: { type: "string", multiple: true, default: [] },
      tours: { type: "string", default: "20" },
      reprendre: { type: "boolean", default: false },
      pair: { type: "string" },
    },
  });
  const mots = values.ligne.map(replier);
  return {
    tours: Number(values.tours),
    ligne: mots.length > 0 ? (nom) => mots.some((mot) => replier(nom).includes(mot)) : null,
    reprendre: values.reprendre,
    pair: values.pair ? readFileSync(values.pair, "utf8").split("\n").filter(Boolean).map(pair) : [],
  };
}

function pair(texte: string): Pair {
  const [ligne = "", url = "", cookie = ""] = texte.split("\t");
  if (!URL.canParse(url)) throw new Error(`une ligne du pair n’a pas d’adresse : « ${texte} »`);
  return { ligne, url, cookie };
}
