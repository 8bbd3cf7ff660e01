import "server-only";
import { listDepartements, publicEdition } from "../edition/queries.ts";
import { lireFiltre, lirePage, lireVue, type Parametres, type Vue } from "./filtre.ts";
import { publicComptes, publicProgramme } from "./public.ts";

/**
 * The programme an address asks for: its edition, its filter, its rows and how many there are. A list comes by pages of
 * `taille`, a calendar and a map whole. Undefined when no such edition is public.
 */
export async function lireProgramme(
  annee: string,
  recherche: Parametres,
  taille: number,
  vue: Vue = lireVue(recherche),
) {
  const edition = await publicEdition(annee);
  if (!edition) return undefined;
  const departements = await listDepartements(edition.regionCode);
  const filtre = lireFiltre(
    recherche,
    departements.map((d) => d.code),
  );
  const page = vue === "liste" ? { rang: lirePage(recherche), taille } : undefined;
  const [ateliers, comptes] = await Promise.all([
    publicProgramme(edition.id, filtre, page),
    publicComptes(edition.id, filtre),
  ]);
  return { edition, departements, filtre, vue, page, ateliers, comptes };
}
