type Reponses = Record<string, unknown>;
export type Cote = "mien" | "sien" | "deux";

/** One answer that differs. `conflit`: both have changed it since they were the same. */
export type Ecart = { champ: string; mien: unknown; sien: unknown; conflit: boolean; propose: "mien" | "sien" };

/**
 * Where two states of a form differ, each compared with the one they both come from. Lists of objects that have kept
 * their length are compared answer by answer ("ateliers.0.date"), a row put in the place of another as one
 * ("ateliers.0"), other lists whole; answers by key, one by one ("reponses.cle"). Ids are not answers.
 */
export function comparer(base: Reponses, mien: Reponses, sien: Reponses): Ecart[] {
  return Object.keys(sien).flatMap((cle) => {
    const [b, m, s] = [base[cle], mien[cle], sien[cle]];
    if (isListe(b) && isListe(m) && isListe(s) && b.length === m.length && m.length === s.length)
      return s.flatMap((objet, i) => rangee(`${cle}.${i}`, b[i] ?? {}, m[i] ?? {}, objet));
    if (isParCle(b) && isParCle(m) && isParCle(s))
      return Object.keys(s).flatMap((k) => ecart(`${cle}.${k}`, b[k] ?? "", m[k] ?? "", s[k]));
    return ecart(cle, b, m, s);
  });
}

function rangee(champ: string, base: Reponses, mien: Reponses, sien: Reponses): Ecart[] {
  if (!isLaMeme(base, mien) || !isLaMeme(base, sien)) return ecart(champ, base, mien, sien);
  return Object.keys(sien).flatMap((cle) =>
    cle === "id" ? [] : ecart(`${champ}.${cle}`, base[cle], mien[cle], sien[cle]),
  );
}

/** The row goes on under its id, or with a third of its words at least: otherwise another has taken its place. */
function isLaMeme(base: Reponses, autre: Reponses): boolean {
  if (base.id && base.id === autre.id) return true;
  const cles = Object.keys(base).filter((cle) => cle !== "id" && typeof base[cle] === "string");
  const longueur = (gardees: string[]) => gardees.reduce((n, cle) => n + String(base[cle]).length, 0);
  return 3 * longueur(cles.filter((cle) => texteDe(base[cle]) === texteDe(autre[cle]))) >= longueur(cles);
}

function ecart(champ: string, base: unknown, mien: unknown, sien: unknown): Ecart[] {
  const [b, m, s] = [texteDe(base), texteDe(mien), texteDe(sien)];
  if (m === s) return [];
  return [{ champ, mien, sien, conflit: m !== b && s !== b, propose: m === b ? "sien" : "mien" }];
}

/** Mine, with theirs where it is chosen, or both one after the other. */
export function fusionner<S extends Reponses>(mien: S, ecarts: readonly Ecart[], choix: Record<string, Cote>): S {
  const fusion: Reponses = { ...mien };
  for (const { champ, mien, sien, propose } of ecarts) {
    const cote = choix[champ] ?? propose;
    if (cote === "mien") continue;
    poser(fusion, champ.split("."), cote === "deux" ? lesDeux(mien, sien) : sien);
  }
  return fusion as S;
}

/** Whether two answers can be kept one after the other: words written by each, or choices among many. */
export const peutPrendreLesDeux = ({ mien, sien }: Pick<Ecart, "mien" | "sien">): boolean =>
  (isPhrase(mien) && isPhrase(sien)) || (isChoix(mien) && isChoix(sien) && mien.length > 0 && sien.length > 0);

function lesDeux(mien: unknown, sien: unknown): unknown {
  if (isChoix(mien) && isChoix(sien)) return [...new Set([...mien, ...sien])];
  return `${mien}\n\n${sien}`;
}

function poser(dans: Reponses, [cle = "", rang, sous]: string[], valeur: unknown): void {
  const liste = dans[cle];
  if (rang !== undefined && isParCle(liste)) dans[cle] = { ...liste, [rang]: valeur };
  else if (rang === undefined || !isListe(liste)) dans[cle] = valeur;
  else dans[cle] = liste.with(Number(rang), sous ? { ...liste[Number(rang)], [sous]: valeur } : (valeur as Reponses));
}

/**
 * The answers this form built on, corrected by what the server is seen to hold of what was sent without an answer coming
 * back: an answer of one's own is no change of somebody else's.
 */
export function rattraperBase<S extends Reponses>(base: S, envoyees: readonly S[], sien: S): S {
  const recues = Object.entries(sien).filter(([cle, s]) => envoyees.some((e) => texteDe(e[cle]) === texteDe(s)));
  return { ...base, ...Object.fromEntries(recues) };
}

const isListe = (v: unknown): v is Reponses[] =>
  Array.isArray(v) && v.every((x) => typeof x === "object" && x !== null && !Array.isArray(x));

/** Answers that have a key each. */
const isParCle = (v: unknown): v is Record<string, string> =>
  typeof v === "object" && v !== null && !Array.isArray(v) && Object.values(v).every((x) => typeof x === "string");

const isPhrase = (v: unknown) => typeof v === "string" && /\S\s+\S/.test(v);
const isChoix = (v: unknown): v is string[] => Array.isArray(v) && v.every((x) => typeof x === "string");

/** The same text for the same answers, whatever the order of keys, the ids and the spaces at both ends. */
function texteDe(valeur: unknown): string {
  return (
    JSON.stringify(valeur, (cle, v: unknown) => {
      if (cle === "id") return undefined;
      if (typeof v === "string") return v.trim();
      if (typeof v === "object" && v !== null && !Array.isArray(v))
        return Object.fromEntries(Object.entries(v).sort(([a], [b]) => a.localeCompare(b)));
      return v;
    }) ?? ""
  );
}
