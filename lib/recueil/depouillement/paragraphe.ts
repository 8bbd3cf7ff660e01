import type { BlocBrut } from "./bloc.ts";

/** A paragraph being read: its words, its bold start, its links, what is hidden in it, and what is said after it. */
export type Redaction = ReturnType<typeof rediger>;

export function rediger(base: Omit<BlocBrut, "texte" | "signets">) {
  const bloc: BlocBrut = { ...base, texte: "", signets: [] };
  const apres: BlocBrut[] = [];
  let grasFini = false;
  let caches = false;
  const ecrire = (texte: string, gras: boolean) => {
    if (gras && !grasFini) bloc.gras = bloc.texte.length + texte.length;
    else if (texte.trim() !== "") grasFini = true;
    bloc.texte += texte;
  };
  return {
    bloc,
    /** Notes, remarks and frames that hang on it. */
    apres,
    ecrire,
    cacher: () => {
      caches = true;
    },
    /** Says where a link whose words begin at `debut` leads, unless they say it. */
    adresser: (adresse: string | undefined, debut: number) => {
      const dit = bloc.texte.slice(debut);
      if (!adresse || !/^https?:\/\//i.test(adresse) || dit.trim() === "") return;
      const nue = sansDecor(adresse);
      if (!sansDecor(dit).includes(nue)) ecrire(` (${adresse})`, false);
    },
    finir: (): BlocBrut[] => [bloc, ...(caches ? [{ apart: "cache" as const, texte: "", signets: [] }] : []), ...apres],
  };
}

const sansDecor = (adresse: string) =>
  adresse
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?|^www\./, "")
    .replace(/\/$/, "");
