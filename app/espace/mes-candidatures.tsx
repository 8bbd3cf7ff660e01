import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import { TourBref } from "@/app/_ui/tour";
import { direEtat } from "@/lib/appel/candidature/dire-tour";
import type { MaCandidature } from "@/lib/conduite/afaire/espace";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

/** The candidatures one organises, each with its état, since when, and whose turn it is. */
export function MesCandidatures({ rows, instant }: { rows: readonly MaCandidature[]; instant: Date }) {
  return (
    <ul className="pt-2">
      {rows.map((c) => (
        <li
          key={c.id}
          className="flex flex-col gap-x-6 gap-y-1 border-filet border-b py-3 md:flex-row md:items-start md:justify-between md:py-1.5"
        >
          <div className="min-w-0 flex-1">
            <h3 className="text-[1.05rem]">
              <Link href={`/espace/candidatures/${c.id}`}>{typographier(c.intitule) || "Candidature sans titre"}</Link>
            </h3>
            <div className="flex flex-wrap gap-x-3 text-petit text-sourdine">
              <span>
                {c.annee}
                {c.nombreAteliers === 1 ? "" : ` · ${pluriel(c.nombreAteliers, "atelier")}`}
              </span>
              <MarquesTransitions codes={c.transitions} />
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-x-3 text-petit md:w-60 md:flex-col md:items-end">
            <Etiquette ton={c.etat === "labellisee" ? "succes" : "neutre"}>
              {exposants(direEtat(c, jourLocal(instant)))}
            </Etiquette>
            <TourBref c={c} instant={instant} lecteur="organisateur" />
          </div>
        </li>
      ))}
    </ul>
  );
}
