import { memeValeur, type Valeur } from "../../../socle/formulaire/valeur.ts";
import { champsDe, lireChamp } from "../questions/champs.ts";
import type { CandidatureBrouillon } from "../schema.ts";

export type Difference = { champ: string; avant: Valeur; apres: Valeur };

/** The fields whose answer is not the same, in the order of the form; those of an atelier taken out come last. */
export function differences(avant: CandidatureBrouillon, apres: CandidatureBrouillon): Difference[] {
  const aligne = { ...avant, ateliers: aligner(avant.ateliers, apres.ateliers) } as CandidatureBrouillon;
  const champs = [...new Set([...champsDe(apres), ...champsDe(compacter(aligne))])];
  return champs
    .map((champ) => ({ champ, avant: lireChamp(aligne, champ), apres: lireChamp(apres, champ) }))
    .filter((d) => !memeValeur(d.avant, d.apres));
}

type Ateliers = (CandidatureBrouillon["ateliers"][number] | undefined)[];

/** The former ateliers at the rank their successor has; those without one follow. By place when none kept its id. */
function aligner(avant: CandidatureBrouillon["ateliers"], apres: CandidatureBrouillon["ateliers"]): Ateliers {
  const ids = new Set(apres.map((a) => a.id));
  if (!avant.some((a) => ids.has(a.id))) return avant;
  const restants = avant.filter((a) => !ids.has(a.id));
  return [...apres.map((a) => avant.find((b) => b.id === a.id)), ...restants];
}

const compacter = (f: CandidatureBrouillon): CandidatureBrouillon => ({
  ...f,
  ateliers: f.ateliers.map((a) => a ?? ({} as CandidatureBrouillon["ateliers"][number])),
});
