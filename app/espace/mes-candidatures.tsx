import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { Transitions } from "@/app/_ui/marque";
import { TourCandidature } from "@/app/_ui/tour";
import type { MaCandidature } from "@/lib/afaire/espace";
import { direEtat } from "@/lib/candidature/dire-tour";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

/** The candidatures one organises, each with its état, since when, and whose turn it is. */
export function MesCandidatures({ rows, instant }: { rows: readonly MaCandidature[]; instant: Date }) {
  return (
    <ul>
      {rows.map((c) => (
        <li key={c.id} className="border-filet border-b py-5">
          <p className="flex flex-wrap items-center gap-3 pb-1 text-petit text-sourdine">
            {c.annee}
            <Etiquette ton={c.etat === "labellisee" ? "succes" : "neutre"}>{direEtat(c)}</Etiquette>
            {pluriel(c.nombreAteliers, "atelier")}
          </p>
          <h3 className="text-[1.15rem]">
            <Link href={`/espace/candidatures/${c.id}`}>{typographier(c.intitule) || "Candidature sans titre"}</Link>
          </h3>
          <p className="py-1">
            <TourCandidature c={c} instant={instant} lecteur="organisateur" />
          </p>
          <Transitions codes={c.transitions} />
        </li>
      ))}
    </ul>
  );
}
