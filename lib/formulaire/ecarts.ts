type Reponses = Record<string, unknown>;
export type Cote = "mien" | "sien";

/** One answer that differs. `conflit`: both have changed it since they were the same. */
export type Ecart = { champ: string; mien: unknown; sien: unknown; conflit: boolean; propose: Cote };

/**
 * Where two states of a form differ, each compared with the one they both come from. Lists of objects that have kept
 * their length are compared object by object ("ateliers.0"), otherwise whole. Ids are not answers.
 */
export function comparer(base: Reponses, mien: Reponses, sien: Reponses): Ecart[] {
  return Object.keys(sien).flatMap((cle) => {
    const [b, m, s] = [base[cle], mien[cle], sien[cle]];
    if (isListe(b) && isListe(m) && isListe(s) && b.length === m.length && m.length === s.length)
      return s.flatMap((objet, i) => ecart(`${cle}.${i}`, b[i], m[i], objet));
    return ecart(cle, b, m, s);
  });
}

function ecart(champ: string, base: unknown, mien: unknown, sien: unknown): Ecart[] {
  const [b, m, s] = [texteDe(base), texteDe(mien), texteDe(sien)];
  if (m === s) return [];
  return [{ champ, mien, sien, conflit: m !== b && s !== b, propose: m === b ? "sien" : "mien" }];
}

/** Mine, with theirs where it is chosen. */
export function fusionner<S extends Reponses>(mien: S, ecarts: readonly Ecart[], choix: Record<string, Cote>): S {
  const fusion: Reponses = { ...mien };
  for (const { champ, sien, propose } of ecarts) {
    if ((choix[champ] ?? propose) === "mien") continue;
    const [cle = "", rang] = champ.split(".");
    const liste = fusion[cle];
    fusion[cle] = rang && Array.isArray(liste) ? liste.with(Number(rang), sien) : sien;
  }
  return fusion as S;
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
