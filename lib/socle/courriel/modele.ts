import { enModele, valeursDe } from "./marques.ts";
import { enUnTexte, type Texte } from "./texte.ts";

/** What the CRESS writes in the place of our words; « {nom} » stands for what a mail is about. */
export type Modele = { sujet: string; corps: string };

const PLACE = /\{([^{}\n]+)\}/g;

/** The names a text gives places to. */
export const placesDe = (texte: string): string[] => [...new Set([...texte.matchAll(PLACE)].map((m) => m[1] ?? ""))];

/** What a model cannot leave out: where to go, before when, what is asked. */
const REQUISES = [
  "avant",
  "avant_le",
  "code",
  "message",
  "corrections",
  "complement",
  "motif",
  "candidatures",
  "a_preparer",
];
export const placesRequises = ({ sujet, corps }: Modele): string[] =>
  placesDe(`${sujet}\n${corps}`).filter((nom) => nom === "lien" || REQUISES.includes(nom));

/** Our words for a mail, as a model to write over. */
export const modeleDe = ({ sujet, corps }: Texte): Modele => ({
  sujet: enModele(sujet),
  corps: enModele(enUnTexte(corps)),
});

/** What may be named in the model of these words, and what stands there now. */
export const motsDe = ({ sujet, corps }: Texte): Map<string, string> => valeursDe(`${sujet}\n\n${enUnTexte(corps)}`);

/**
 * The words of a mail by its model. A mail that tells something else than its model is for, and lacks what it names, keeps our
 * words; a line whose places are all empty goes.
 */
export function appliquer(modele: Modele, texte: Texte): Texte {
  const mots = motsDe(texte);
  const { sujet, corps } = modele;
  if (!placesDe(`${sujet}\n${corps}`).every((nom) => mots.has(nom))) return texte;
  return remplir(modele, mots);
}

export function remplir({ sujet, corps }: Modele, mots: ReadonlyMap<string, string>): Texte {
  const poser = (ligne: string) => ligne.replace(PLACE, (tout, nom: string) => mots.get(nom) ?? tout);
  const paragraphes = corps
    .split(/\n{2,}/)
    .map((p) =>
      p
        .split("\n")
        .map((ligne) => ({ ligne, posee: poser(ligne) }))
        .filter(({ ligne, posee }) => posee.trim() !== "" || ligne.trim() === ""),
    )
    .map((lignes) => lignes.map((l) => l.posee))
    .filter((lignes) => lignes.some((l) => l.trim() !== ""));
  return { sujet: poser(sujet), corps: paragraphes };
}
