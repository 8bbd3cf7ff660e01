import { parseSync } from "oxc-parser";

/** A plain space (or a straight apostrophe) a French sentence of the sources must not hold, and what to type instead. */
export type Faute = { debut: number; fin: number; par: string };

const FINE = "\u202F";
const INSECABLE = "\u00A0";
const MOIS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** Only white space already there is looked at: a sign stuck to its word may be code. */
const REGLES: readonly (readonly [RegExp, string])[] = [
  [/(?<=«)[ \n]\s*/gu, FINE],
  [/\s*[ \n](?=»)/gu, FINE],
  [/\s*[ \n](?=[;!?](?:[\s»)…]|$))/gu, FINE],
  [/\s*[ \n](?=:(?:\s|$))/gu, INSECABLE],
  [/(?<=(?<![\p{L}\p{N}])[nN][°º]) (?=\d|$)/gu, INSECABLE],
  [/(?<=\d) (?=(?:[%€]|h|Mo|Ko|ko|Go|km|cm)(?![\p{L}]))/gu, INSECABLE],
  [/(?<=\d[\u00A0 ]h) (?=\d{2}(?!\d))/gu, INSECABLE],
  [new RegExp(`(?<=(?<!\\d)\\d{1,2}(?:er)?) (?=(?:${MOIS})(?!\\p{L}))`, "gu"), INSECABLE],
  [/(?<=[\p{L}\p{M}])'(?=[\p{L}])/gu, "’"],
];

/** Names whose strings are read by machines. */
const MACHINES = new Set(["className", "href", "src", "pattern", "d", "style", "allow", "rel", "type", "key"]);

type Noeud = { type: string; start: number; end: number; [cle: string]: unknown };

/**
 * What the French words of a source file (JSX texts, strings, templates but `sql` and other tagged ones) have of plain
 * spaces where French wants no-break ones. Offsets are those of the source, so that it can be rewritten.
 */
export function fautes(fichier: string, source: string): Faute[] {
  const { program, errors } = parseSync(fichier, source);
  if (errors.length > 0) throw new Error(`${fichier} : ${errors[0]?.message}`);
  const trouvees: Faute[] = [];
  visiter(program as unknown as Noeud, source, trouvees);
  return trouvees.sort((a, b) => a.debut - b.debut);
}

/** The source with its faults mended. */
export function corriger(fichier: string, source: string): string {
  return fautes(fichier, source).reduceRight((s, f) => s.slice(0, f.debut) + f.par + s.slice(f.fin), source);
}

function visiter(noeud: Noeud, source: string, trouvees: Faute[]): void {
  if (noeud.type === "ImportDeclaration" || noeud.type === "TaggedTemplateExpression") return;
  if (noeud.type === "JSXAttribute" && MACHINES.has(nom(noeud.name))) return;
  if (noeud.type === "JSXElement" || noeud.type === "JSXFragment") espacesEntreEnfants(noeud, source, trouvees);
  if (noeud.type === "JSXText") chercher(noeud.start, noeud.end, source, trouvees);
  else if (noeud.type === "Literal" && typeof noeud.value === "string")
    chercher(noeud.start + 1, noeud.end - 1, source, trouvees);
  else if (noeud.type === "TemplateElement") chercher(noeud.start, noeud.end, source, trouvees);
  for (const [cle, enfant] of Object.entries(noeud)) {
    if (cle === "parent") continue;
    for (const e of Array.isArray(enfant) ? enfant : [enfant]) if (isNoeud(e)) visiter(e, source, trouvees);
  }
}

function chercher(debut: number, fin: number, source: string, trouvees: Faute[]): void {
  const texte = source.slice(debut, fin);
  for (const [motif, par] of REGLES)
    for (const m of texte.matchAll(motif)) {
      // JSX drops a line's own indentation at both ends of a text: nothing is printed there.
      const bord = m[0].includes("\n") && (m.index === 0 || m.index + m[0].length === texte.length);
      if (!bord) trouvees.push({ debut: debut + m.index, fin: debut + m.index + m[0].length, par });
    }
}

/** `{x}{" "}` before a line that begins with « ; », and `«{" "}` before `{x}`. */
function espacesEntreEnfants(noeud: Noeud, source: string, trouvees: Faute[]): void {
  const enfants = (noeud.children as Noeud[] | undefined) ?? [];
  enfants.forEach((enfant, i) => {
    const expression = enfant.type === "JSXExpressionContainer" ? (enfant.expression as Noeud) : null;
    if (expression?.value !== " ") return;
    const suite = texteDe(enfants[i + 1], source).trimStart();
    const avant = texteDe(enfants[i - 1], source).trimEnd();
    const par =
      /^[»;!?](?:[\s»)]|$)/u.test(suite) || avant.endsWith("«") ? FINE : /^:(?:\s|$)/.test(suite) ? INSECABLE : null;
    if (par) trouvees.push({ debut: expression.start + 1, fin: expression.end - 1, par });
  });
}

const texteDe = (n: Noeud | undefined, source: string) => (n?.type === "JSXText" ? source.slice(n.start, n.end) : "");
const nom = (n: unknown) => (n as { name?: unknown }).name as string;
const isNoeud = (n: unknown): n is Noeud => typeof n === "object" && n !== null && "type" in n && "start" in n;
