import { remplir, type Valeurs } from "../../socle/texte/variables.ts";
import type { ArbreEditorial } from "./arbre.ts";
import { type CleEditoriale, isLigneVide, isSignataireVide, type PartieEcrite } from "./parties.ts";

type Ecrite = PartieEcrite & { cle: CleEditoriale };
type Logo = { id: string; nom: string; largeur: number; hauteur: number };

/** What was written, as the tree holds it: empty lines left out, a name only with consent, co-organisers first. */
export function composerEditorial(
  parties: readonly Ecrite[],
  logos: readonly Logo[],
  coOrganisateurs: readonly string[],
  valeurs: Valeurs,
): ArbreEditorial {
  const dites = parties.filter((p) => p.texte.trim() !== "");
  const rang = ({ nom }: Logo) => {
    const i = coOrganisateurs.indexOf(nom);
    return i < 0 ? coOrganisateurs.length : i;
  };
  return {
    textes: Object.fromEntries(dites.map((p) => [p.cle, remplir(p.texte, valeurs)])),
    signataires: parties
      .flatMap((p) => p.signataires)
      .filter((s) => !isSignataireVide(s))
      .map(({ fonction, institution, nom, accord }) => ({ fonction, institution, nom: accord && nom ? nom : null })),
    programme: parties
      .flatMap((p) => p.programme)
      .filter((l) => !isLigneVide(l))
      .map(({ heure, genre, titre, intervenants }) => ({
        heure: heure || null,
        genre,
        titre,
        intervenants: intervenants.split("\n").flatMap((l) => l.trim() || []),
      })),
    logos: logos
      .toSorted((a, b) => rang(a) - rang(b))
      .map(({ id, nom, largeur, hauteur }) => ({
        id,
        nom,
        coOrganisateur: coOrganisateurs.includes(nom),
        largeur,
        hauteur,
      })),
  };
}
