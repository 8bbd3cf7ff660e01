import "server-only";
import { listPresencesAValider } from "../../recueil/emargement/queries.ts";
import { listFiches } from "../../recueil/fiche/liste.ts";
import { ficheVoulue, lireVueFiches } from "../../recueil/fiche/vue.ts";
import { lireRequeteRetours } from "../../recueil/retour/filtre.ts";
import { listRetours } from "../../recueil/retour/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Montree } from "./liste.ts";

/** The candidatures of the ateliers this page of a list shows, to who reads the list. */
export async function candidaturesMontrees(
  actor: Actor,
  editionId: string,
  { de, liste, page }: Montree,
  jour: string,
): Promise<string[]> {
  const vue = lireVueFiches(liste);
  const { rows } =
    de === "attendues"
      ? await listRetours(actor, editionId, lireRequeteRetours(liste), page, jour)
      : vue === "presences"
        ? await listPresencesAValider(actor, editionId, page)
        : await listFiches(actor, editionId, { ...ficheVoulue(vue), page });
  return rows.map((l) => l.candidatureId);
}
