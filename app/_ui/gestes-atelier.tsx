import Link from "next/link";
import { Etiquette } from "./etiquette.tsx";

/** Beside a labelled atelier, for its organisers: what became of it, and where to change it. */
export function GestesAtelier({
  id,
  etat,
  code,
  organise,
}: {
  id: string;
  etat: string;
  code: string | null;
  organise: boolean;
}) {
  return (
    <>
      {etat === "reporte" && <Etiquette ton="attente">Reporté</Etiquette>}
      {etat === "annule" && <Etiquette ton="danger">Annulé</Etiquette>}
      {organise && (etat === "programme" || etat === "reporte") && (
        <Link href={`/espace/ateliers/${id}/modifier`} className="inline-flex min-h-11 items-center">
          Modifier, reporter ou annuler<span className="sr-only"> l’atelier {code}</span>
        </Link>
      )}
    </>
  );
}
