import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import type { Du } from "@/lib/recueil/retour/queries";
import { joursDeRetard, phraseRetard } from "@/lib/socle/horloge/echeance";
import { dateBreve, moisBref } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

/** One atelier whose return this person owes: how late it is, and the way to each thing to do. */
export function Retour({ r, jour }: { r: Du; jour: string }) {
  const retard = (joursDeRetard(r.echeance, jour) ?? 0) > 0;
  const gestes = [
    ...(r.presence === "attendu" ? [[`/espace/ateliers/${r.id}/presence`, "Déclarer la présence"] as const] : []),
    ...(r.fiche === "a_corriger"
      ? [[`/espace/fiches/${r.ficheId}/modifier`, "Corriger la fiche de synthèse"] as const]
      : []),
    ...(r.fiche === "brouillon"
      ? [[`/espace/fiches/${r.ficheId}/modifier`, "Terminer la fiche de synthèse"] as const]
      : []),
    ...(r.fiche === null
      ? [[`/espace/candidatures/${r.candidatureId}/fiche/nouvelle`, "Commencer la fiche de synthèse"] as const]
      : []),
  ];
  return (
    <li className="border-filet border-b py-2">
      <p className="flex flex-wrap items-center gap-x-3">
        <Etiquette ton={retard ? "danger" : "attente"}>{phraseRetard(r.echeance, jour)}</Etiquette>
        <span className="text-petit text-sourdine">
          {r.code} {typographier(r.intitule)},{" "}
          {r.date ? exposants(dateBreve(r.date, jour)) : r.mois && moisBref(r.mois, jour)}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-6">
        {gestes.map(([href, mots]) => (
          <Link key={href} href={href} className="inline-flex min-h-11 items-center font-semibold">
            {mots}
            <span className="sr-only">, atelier {r.code}</span>
          </Link>
        ))}
      </p>
    </li>
  );
}
