import "server-only";
import { notFound } from "next/navigation";
import { requireActor } from "../auth/current.ts";
import { rendre } from "../dessin/rendre.ts";
import { repondreCsv, repondreRendu } from "../dessin/repondre.ts";
import { renderCsv } from "../donnees/csv.ts";
import { findEditionInstruite, listTransitions } from "../edition/queries.ts";
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
