import { replier } from "../../socle/typographie/replier.ts";
import { type AtelierCompte, raisonExclusion } from "../chiffres/compute.ts";
import { plierIntitule } from "./intitules.ts";
import type { LigneImprimee } from "./lire-liste.ts";

/** What a printed line says of its atelier and we do not: each as it is printed, and as we have it. */
export type EcartImprime = {
  quoi: "intitule" | "date" | "lieu" | "participants" | "exclu";
  imprime: string | number | null;
  ici: string | number | null;
};
export type LigneRapprochee = LigneImprimee & {
  /** Null: no atelier answers it. */
  atelier: AtelierCompte | null;
  ecarts: EcartImprime[];
  /** The line above that is of the same atelier. */
  double: number | null;
};
export type ListeRapprochee = {
  lignes: LigneRapprochee[];
  /** Those we count and the list leaves out. */
  absents: AtelierCompte[];
};

/** Titles as near as that are one: a word dropped, an article, a plural. */
const PROCHE = 0.6;

/** Each line of a printed list with the atelier it is of: by its code, else by its title, its day and its place. */
export function rapprocherListe(
  imprimees: readonly LigneImprimee[],
  ateliers: readonly AtelierCompte[],
): ListeRapprochee {
  const pris = new Map<string, number>();
  const lignes = imprimees.map((ligne): LigneRapprochee => {
    const atelier = trouver(ligne, ateliers, pris);
    const double = (atelier && pris.get(atelier.code)) ?? null;
    if (atelier && double === null) pris.set(atelier.code, ligne.rang);
    return { ...ligne, atelier, double, ecarts: atelier ? comparer(ligne, atelier) : [] };
  });
  return { lignes, absents: ateliers.filter((a) => raisonExclusion(a) === null && !pris.has(a.code)) };
}

function trouver(
  ligne: LigneImprimee,
  ateliers: readonly AtelierCompte[],
  pris: ReadonlyMap<string, number>,
): AtelierCompte | null {
  if (ligne.code) return ateliers.find((a) => a.code === ligne.code) ?? null;
  const notes = ateliers
    .map((a) => ({ a, titre: Math.max(0, ...ligne.textes.map((t) => ressembler(t, a.intitule))) }))
    .filter(({ titre }) => titre >= PROCHE);
  const mieux = Math.max(...notes.map((n) => n.titre));
  const poids = ({ a }: { a: AtelierCompte }) =>
    (isMemeDate(ligne.date, a) && ligne.date ? 4 : 0) +
    (a.commune && ligne.textes.some((t) => replier(t) === replier(a.commune ?? "")) ? 2 : 0) +
    (pris.has(a.code) ? 0 : 1);
  const egaux = notes.filter((n) => n.titre === mieux).toSorted((x, y) => poids(y) - poids(x));
  return egaux[0]?.a ?? null;
}

/** How many of their words two titles share, from 0 to 1; one that holds the other whole is it. */
function ressembler(imprime: string, intitule: string): number {
  const [a, b] = [plierIntitule(imprime), plierIntitule(intitule)];
  if (b === "" || a === b) return b === "" ? 0 : 1;
  if (` ${a} `.includes(` ${b} `)) return 0.99;
  const [mots, autres] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const communs = [...mots].filter((m) => autres.has(m)).length;
  return (2 * communs) / (mots.size + autres.size);
}

const isMemeDate = (date: string | null, { date: jour, mois }: AtelierCompte) =>
  date === null || (date.length === 7 ? date === mois : date === jour);

function comparer(ligne: LigneImprimee, a: AtelierCompte): EcartImprime[] {
  const ecarts: EcartImprime[] = [];
  const exclu = raisonExclusion(a);
  if (exclu) ecarts.push({ quoi: "exclu", imprime: null, ici: exclu });
  const titre = ligne.textes.toSorted((x, y) => ressembler(y, a.intitule) - ressembler(x, a.intitule))[0];
  if (titre && ressembler(titre, a.intitule) < 0.99 && !isAutreChose(titre, a))
    ecarts.push({ quoi: "intitule", imprime: titre, ici: a.intitule });
  if (!isMemeDate(ligne.date, a)) ecarts.push({ quoi: "date", imprime: ligne.date, ici: a.date ?? a.mois });
  // A place is a piece of its own that is neither the title nor who organises.
  const lieux = ligne.textes.filter((t) => t !== titre && !isOrganisateur(t, a));
  if (lieux.length > 0 && !lieux.some((t) => isLieu(t, a)))
    ecarts.push({
      quoi: "lieu",
      imprime: lieux.join(", "),
      ici: a.commune ?? (a.modalite === "visio" ? "à distance" : null),
    });
  if (ligne.participants !== null && ligne.participants !== a.participants)
    ecarts.push({ quoi: "participants", imprime: ligne.participants, ici: a.participants });
  return ecarts;
}

const isAutreChose = (texte: string, a: AtelierCompte) => isOrganisateur(texte, a) || isLieu(texte, a);

const isOrganisateur = (texte: string, a: AtelierCompte) =>
  a.organisateurs.some((o) => ` ${replier(texte)} `.includes(` ${replier(o)} `));

function isLieu(texte: string, { commune, modalite }: AtelierCompte): boolean {
  const plie = ` ${replier(texte)} `;
  if (commune && plie.includes(` ${replier(commune)} `)) return true;
  return modalite === "visio" && /visio|distance|distanciel|en ligne/.test(plie);
}
