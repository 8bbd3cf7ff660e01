import "server-only";
import { notFound } from "next/navigation";
import { findEditionInstruite, listTransitions } from "../../appel/edition/queries.ts";
import { requireActor } from "../../socle/auth/current.ts";
import { rendre } from "../../socle/dessin/rendre.ts";
import { repondreCsv, repondreRendu } from "../../socle/dessin/repondre.ts";
import { renderCsv } from "../../synthese/donnees/csv.ts";
import { ENTETES_MODELE, lignesModele } from "./modele.ts";

/** The file one fills in: its headings are recognised, its lines are examples with the transitions of the edition. */
export async function repondreModele(request: Request, annee: string, format: "csv" | "xlsx"): Promise<Response> {
  const actor = await requireActor(`/cress/${annee}/preparation/liste`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const lignes = lignesModele(
    edition.annee,
    (await listTransitions(edition.id)).map((t) => t.libelle.replace(/^Transition /, "")),
  );
  const nom = `liste-${annee}-modele.${format}`;
  if (format === "xlsx")
    return repondreRendu(request, rendre("tableur", "Ateliers", ENTETES_MODELE, lignes), {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      nom,
      pieceJointe: true,
      prive: true,
    });
  const objets = lignes.map((l) => Object.fromEntries(ENTETES_MODELE.map((e, i) => [e, l[i] ?? null])));
  return repondreCsv(request, renderCsv(ENTETES_MODELE, objets, { excel: true }), nom);
}
