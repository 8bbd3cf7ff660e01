import Link from "next/link";
import { Transitions } from "@/app/_ui/marque";
import { memesTransitions } from "@/lib/appel/candidature/brouillon/jumelles";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";
import type { Dossier } from "@/lib/appel/instruction/dossier";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

/** The same title elsewhere in the edition: a copy gone wrong, or the same atelier by several; the transitions tell. */
export function Jumelles({ c, jumelles }: { c: CandidatureLue; jumelles: Dossier["jumelles"] }) {
  if (jumelles.length === 0) return null;
  return (
    <section aria-labelledby="jumelles" className="flex flex-col gap-2 border-ocre border-l-2 pl-4">
      <h2 id="jumelles" className="text-[1.1rem]">
        {pluriel(jumelles.length, "autre candidature porte", "autres candidatures portent")} cet intitulé
      </h2>
      <ul>
        {jumelles.map((j) => (
          <li key={j.id} className="flex flex-wrap items-center gap-x-4 border-filet border-b last:border-b-0">
            <Link href={`/cress/candidatures/${j.id}`} className="inline-flex min-h-11 items-center">
              {j.organisateurs.map(typographier).join(", ") || "Sans organisateur"}
            </Link>
            <span className="text-sourdine">{NOM_ETAT_CANDIDATURE[j.etat]}</span>
            {memesTransitions(j.transitions, c.transitions) ? (
              <span className="text-sourdine">Mêmes transitions</span>
            ) : (
              <span className="flex flex-wrap items-center gap-2">
                <strong>Transitions différentes :</strong>
                {j.transitions.length > 0 ? <Transitions codes={j.transitions} /> : "aucune"}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
