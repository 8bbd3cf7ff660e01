import type { z } from "zod";
import type { ActionState } from "../action.ts";

/** Answers that are not saved, by the path of their field ("ateliers.0.date"), each with the sentence that says why. */
export type Retenues = Readonly<Record<string, string>>;
/** What is saved of a form, and what is not. */
export type Partie<S> = { donnees: S; retenues: Retenues };

/** Enough for each answer to be put back, then emptied, then its whole field put back. */
const PASSES = 8;

/**
 * What of these answers can be saved: one that cannot stays as it was last saved (`connues`), else empty, and is told in
 * `retenues`; those of `deja` are held back too. Null when nothing can be.
 */
export function partieValide<S>(
  schema: z.ZodType<S>,
  saisie: unknown,
  connues: unknown,
  deja: Retenues = {},
): Partie<S> | null {
  const copie: unknown = structuredClone(saisie);
  const retenues: Record<string, string> = { ...deja };
  const essais = new Map<string, number>();
  const ecarter = (path: readonly PropertyKey[]) => {
    const champ = path.join(".");
    const essai = essais.get(champ) ?? 0;
    essais.set(champ, essai + 1);
    remplacer(copie, essai === 1 ? undefined : connues, essai > 1 ? path.slice(0, 1) : path);
  };
  for (const champ of Object.keys(deja)) ecarter(champ.split("."));
  for (let passe = 0; passe < PASSES; passe++) {
    const lu = schema.safeParse(copie);
    if (lu.success) return { donnees: lu.data, retenues };
    for (const { path, message } of lu.error.issues) {
      retenues[path.join(".")] ??= message;
      ecarter(path);
    }
  }
  return null;
}

/**
 * Sends what can be saved; an answer the server refuses by name is held back in its turn, and the rest is sent again.
 * Null when nothing can be sent.
 */
export async function enregistrerPartie<S, T>(
  lire: (deja: Retenues) => Partie<S> | null,
  envoyer: (donnees: S) => Promise<ActionState<T>>,
): Promise<{ state: ActionState<T>; partie: Partie<S> } | null> {
  let partie = lire({});
  let dernier: { state: ActionState<T>; partie: Partie<S> } | null = null;
  while (partie) {
    const state = await envoyer(partie.donnees);
    dernier = { state, partie };
    const retenues = partie.retenues;
    const nouvelles = state.ok ? [] : nommees(state.erreurs).filter(([champ]) => !(champ in retenues));
    if (nouvelles.length === 0) return dernier;
    partie = lire({ ...retenues, ...Object.fromEntries(nouvelles) });
  }
  return dernier;
}

/** The form is sent as `donnees` of its action. */
const nommees = (erreurs: Record<string, string> = {}) =>
  Object.entries(erreurs).map(([champ, message]) => [champ.replace(/^donnees\./, ""), message] as const);

/** The same answers, as the schema writes them; those it does not take stay as they were typed. */
export function normaliser<S>(schema: z.ZodType<S>, saisie: S): S {
  const partie = partieValide(schema, saisie, {});
  if (!partie) return structuredClone(saisie);
  const copie: unknown = structuredClone(partie.donnees);
  for (const champ of Object.keys(partie.retenues)) remplacer(copie, saisie, champ.split("."));
  return copie as S;
}

type Objet = Record<PropertyKey, unknown>;
const isObjet = (v: unknown): v is Objet => typeof v === "object" && v !== null;

/** Puts at this place what `source` holds there, or an empty answer. */
function remplacer(copie: unknown, source: unknown, [cle, ...suite]: readonly PropertyKey[]): void {
  if (cle === undefined || !isObjet(copie)) return;
  const ancien = isObjet(source)
    ? Array.isArray(copie)
      ? ligneDe(copie, source, Number(cle))
      : source[cle]
    : undefined;
  if (suite.length > 0) remplacer(copie[cle], ancien, suite);
  else copie[cle] = ancien === undefined ? videDe(copie[cle]) : structuredClone(ancien);
}

/** The same line of a list: that of its id; without one, that of its place while no line came or went. */
function ligneDe(copie: readonly unknown[], source: unknown, rang: number): unknown {
  if (!Array.isArray(source)) return undefined;
  const ligne: unknown = copie[rang];
  const id = isObjet(ligne) ? ligne.id : undefined;
  const meme = id ? source.find((l: unknown) => isObjet(l) && l.id === id) : undefined;
  return meme ?? (!id && source.length === copie.length ? source[rang] : undefined);
}

const videDe = (v: unknown) => (Array.isArray(v) ? [] : typeof v === "boolean" ? false : "");
