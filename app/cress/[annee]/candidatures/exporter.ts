import { notFound } from "next/navigation";
import { listPourExport } from "@/lib/appel/candidature/liste/export";
import { colonnesDe, nomFichier } from "@/lib/appel/candidature/liste/export-colonnes";
import { lireFiltre, type Parametres } from "@/lib/appel/candidature/liste/filtre";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";

/** The table an address asks for, not read yet: its filter, its columns, for whoever instructs the edition; 404 for the others. */
export async function lireExport(request: Request, annee: string, suffixe: "csv" | "xlsx") {
  const actor = await requireActor(`/cress/${annee}/candidatures/export`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const params = new URL(request.url).searchParams;
  const colonnes = colonnesDe(params.getAll("col"));
  return {
    colonnes,
    candidatures: listPourExport(
      actor,
      edition.id,
      lireFiltre(parametres(params)),
      colonnes.some((c) => c.aPart),
    ),
    nom: nomFichier(edition.annee, await now(), suffixe),
    excel: params.get("variante") === "excel",
  };
}

const parametres = (params: URLSearchParams): Parametres =>
  Object.fromEntries([...params.keys()].map((cle) => [cle, params.getAll(cle)]));

/** Not for any cache: persons may be named in it. */
export const repondre = (corps: BodyInit, nom: string, type: string) =>
  new Response(corps, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${nom}"`,
      "cache-control": "private, no-store",
    },
  });
