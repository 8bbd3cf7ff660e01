import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { type Champ, CLES_CHAMP, type Colonnes, devinerColonnes } from "./champs.ts";
import { COLONNES_MAX, type Feuille, type Tableau } from "./tableau.ts";

const colonne = z
  .int32()
  .min(0)
  .max(COLONNES_MAX - 1);

/** Which sheet of the file is read, below which row, and each field in which column. */
export const choixReprise = z.object({
  feuille: z.int32().min(0),
  entete: z.int32().min(0),
  colonnes: z.partialRecord(z.enum(CLES_CHAMP as [Champ, ...Champ[]]), colonne),
});
export type Choix = z.output<typeof choixReprise>;

/** `at` is that of the file the page was drawn from: another one is not written in its place. */
export const reprise = z.object({ editionId: z.uuid(), at: z.iso.datetime(), choix: choixReprise });
export const repriseLaissee = z.object({ editionId: z.uuid() });

/** The sheet that looks most like a list of ateliers, and what its columns are taken for. */
export function deviner({ feuilles }: Tableau): Choix {
  const lues = feuilles.map((f, feuille) => ({ feuille, ...devinerColonnes(f.lignes) }));
  const nombre = (c: Colonnes) => Object.keys(c).length;
  return lues.reduce((mieux, lue) => (nombre(lue.colonnes) > nombre(mieux.colonnes) ? lue : mieux));
}

/** What an address asks for (`?feuille=1&intitule=3&date=`), over what is guessed; a field that is not there keeps its guess. */
export function lireChoix(tableau: Tableau, params: Record<string, string | string[] | undefined>): Choix {
  const lire = (nom: string) => (typeof params[nom] === "string" ? params[nom] : undefined);
  const voulue = Number(lire("feuille") ?? Number.NaN);
  const feuille = tableau.feuilles[voulue];
  const devine: Choix = feuille ? { feuille: voulue, ...devinerColonnes(feuille.lignes) } : deviner(tableau);
  // The columns are those of the sheet they were chosen on.
  if (lire("pour") !== String(devine.feuille)) return devine;
  const colonnes: Colonnes = {};
  for (const champ of CLES_CHAMP) {
    const dit = lire(champ);
    const i = dit === undefined ? devine.colonnes[champ] : /^\d{1,2}$/.test(dit) ? Number(dit) : undefined;
    if (i !== undefined && i < COLONNES_MAX) colonnes[champ] = i;
  }
  const entete = lire("entete");
  return {
    ...devine,
    entete: entete && /^\d{1,4}$/.test(entete) && Number(entete) > 0 ? Number(entete) - 1 : devine.entete,
    colonnes,
  };
}

/** The address that asks for it again. */
export function lienChoix(adresse: string, { feuille, entete, colonnes }: Choix): string {
  const params = new URLSearchParams({ pour: String(feuille), feuille: String(feuille), entete: String(entete + 1) });
  for (const champ of CLES_CHAMP) params.set(champ, String(colonnes[champ] ?? ""));
  return `${adresse}?${params}`;
}

export const feuilleDe = ({ feuilles }: Tableau, { feuille }: Choix): Feuille | undefined => feuilles[feuille];
