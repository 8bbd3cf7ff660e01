import type { Dire } from "@/app/_ui/choisir-reponses";
import { type LigneProgramme, PARTIE_VIDE, type Signataire } from "@/lib/synthese/editorial/parties";
import { NOM_GENRE_PROGRAMME } from "@/lib/synthese/editorial/wording";

const NOMS: Record<string, string> = {
  texte: "Texte",
  signataires: "Signataires",
  programme: "Programme",
};
const NOM_SOUS: Record<string, string> = {
  fonction: "fonction",
  institution: "institution",
  nom: "nom",
  accord: "accord pour le nom",
  heure: "heure",
  genre: "nature",
  titre: "titre",
  intervenants: "intervenants",
};
const NOM_LIGNE: Record<string, string> = { signataires: "Signataire", programme: "Ligne" };

const isGenre = (v: string): v is LigneProgramme["genre"] => Object.hasOwn(NOM_GENRE_PROGRAMME, v);

function direValeur(valeur: unknown): string {
  if (valeur === true) return "Oui";
  if (valeur === false) return "Non";
  if (typeof valeur === "string") return isGenre(valeur) ? NOM_GENRE_PROGRAMME[valeur] : valeur;
  if (Array.isArray(valeur)) return valeur.map(direValeur).join("\n");
  if (typeof valeur === "object" && valeur !== null)
    return Object.values(valeur as Signataire | LigneProgramme)
      .filter((v) => typeof v === "string" && v !== "")
      .map(direValeur)
      .join(", ");
  return "";
}

/** What is written in a part, in words, to put two of them side by side. */
export const direPartie: Dire = {
  nom: (champ) => {
    const [liste = "", rang, sous] = champ.split(".");
    if (rang === undefined || !Object.hasOwn(PARTIE_VIDE, liste)) return NOMS[liste] ?? liste;
    const ligne = `${NOM_LIGNE[liste]} ${Number(rang) + 1}`;
    return sous ? `${ligne}, ${NOM_SOUS[sous] ?? sous}` : ligne;
  },
  valeur: (_champ, valeur) => direValeur(valeur),
};
