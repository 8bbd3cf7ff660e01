const FINE = "\u202F";
const INSECABLE = "\u00A0";
/** Stands for a protected run while the rules are applied; a real one in the text is itself protected. */
const JETON = "\uE000";

/** What the rules never touch: addresses, e-mails, times, entities, code between backticks. Bounded, so linear. */
const PROTEGE = new RegExp(
  [
    JETON,
    "`[^`\\n]+`",
    '[a-z][a-z0-9+.-]{0,20}://[^\\s<>«»"]+',
    '(?:mailto|tel):[^\\s<>«»"]+',
    'www\\.[^\\s<>«»"]+',
    '[^\\s<>«»"@()]{1,64}@[\\w.-]{1,253}\\.[a-z]{2,24}',
    '(?<![\\w.-])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}/[^\\s<>«»"]*',
    "\\d{1,2}:\\d{2}(?::\\d{2})?",
    "&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,12});",
  ].join("|"),
  "giu",
);

const ESPACES = "[ \\u00A0\\u2009\\u202F]";

/** Applied in this order, and again until nothing changes: each one only ever removes what it looks for. */
const REGLES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\.)\.{3}(?!\.)/gu, "…"],
  [/(?<=[\p{L}\p{M}])'(?=[\p{L}\p{N}«“"\uE000])/gu, "’"],
  [/(?<![\p{L}\p{N}])"[^\S\n]*([^"\s](?:[^"\n]*[^"\s])?)[^\S\n]*"(?![\p{L}\p{N}])/gu, `«${FINE}$1${FINE}»`],
  [new RegExp(`«${ESPACES}*(?=\\S)`, "gu"), `«${FINE}`],
  [new RegExp(`(?<=\\S)${ESPACES}*»`, "gu"), `${FINE}»`],
  [new RegExp(`(?<=\\S)${ESPACES}+(?=[;!?])`, "gu"), FINE],
  // Without a space, only where a word ends: "index.php?x=1" and "(?)" stay as they are.
  [/(?<=[\p{L}\p{M}\p{N}\uE000»)\]’”…%€])(?=[;!?]+(?:[\s»”")\]]|$))/gmu, FINE],
  [new RegExp(`(?<=\\S)${ESPACES}+:`, "gu"), `${INSECABLE}:`],
  [/(?<=[\p{L}\p{M}\p{N}\uE000»)\]’”…%€]):(?=\s|$)/gmu, `${INSECABLE}:`],
  [new RegExp(`(?<![\\p{L}\\p{N}])([nN][°º])${ESPACES}*(?=\\d)`, "gu"), `$1${INSECABLE}`],
  [/(?<=\d) (?=[%€])/gu, INSECABLE],
  [/(?<=\d) (?=h(?![\p{L}\p{N}]))/gu, INSECABLE],
  [/(?<=\d\u00A0h) (?=\d{2}(?!\d))/gu, INSECABLE],
  // "38 000": a number is never cut. A year before a count ("en 2023 100 personnes") is none.
  [/(?<=(?<![\p{L}\d.,/-])\d{1,3}(?:[\u00A0\u202F]\d{3}){0,3}) (?=\d{3}(?!\d))/gu, FINE],
];

/** The last texts typeset, as many as these letters allow: a candidature is read by ten pages between two changes. */
const compose = new Map<string, string>();
const LETTRES_MAX = 2_000_000;
/** What each takes besides its letters. */
const AUTOUR = 100;
let lettres = 0;

/**
 * French spaces, quotes, apostrophes and ellipses, put in when a text is shown; what was typed stays as typed.
 * Idempotent; addresses, e-mails, times ("13:30"), entities and `code` come out unchanged.
 */
export function typographier(texte: string): string {
  const deja = compose.get(texte);
  if (deja !== undefined) return deja;
  const fait = composer(texte);
  lettres += texte.length + AUTOUR;
  if (lettres > LETTRES_MAX) {
    compose.clear();
    lettres = texte.length + AUTOUR;
  }
  compose.set(texte, fait);
  return fait;
}

function composer(texte: string): string {
  let avant: string;
  let apres = texte;
  do {
    avant = apres;
    apres = passe(avant);
  } while (apres !== avant);
  return apres;
}

function passe(texte: string): string {
  const proteges: string[] = [];
  const libre = texte.replace(PROTEGE, (trouve) => {
    proteges.push(trouve);
    return JETON;
  });
  const regle = REGLES.reduce((courant, [motif, par]) => courant.replace(motif, par), libre);
  let rang = 0;
  return regle.replaceAll(JETON, () => proteges[rang++] ?? "");
}
