"use client";
import Link from "next/link";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { type FiltreCandidatures, lienListe } from "@/lib/appel/candidature/liste/filtre";
import type { EtatCandidature } from "@/lib/appel/candidature/states";
import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";

const ETATS = ["soumise", "a_completer", "labellisee", "refusee", "retiree", "label_retire", "brouillon"] as const;

/** The états as one click each, counted under the other filters. */
export function Etats({
  annee,
  filtre,
  parEtat,
  deposees,
}: {
  annee: number;
  filtre: FiltreCandidatures;
  parEtat: Partial<Record<EtatCandidature, number>>;
  deposees: number;
}) {
  return (
    <nav aria-label="Filtrer par état">
      <ul className="flex flex-wrap gap-x-5">
        <Lien
          href={lienListe(annee, { ...filtre, etat: undefined })}
          actif={!filtre.etat}
          nom="Déposées"
          n={deposees}
        />
        {ETATS.map((etat) => (
          <Lien
            key={etat}
            href={lienListe(annee, { ...filtre, etat })}
            actif={filtre.etat === etat}
            nom={etat === "soumise" ? "À examiner" : NOM_ETAT_CANDIDATURE[etat]}
            n={parEtat[etat] ?? 0}
          />
        ))}
      </ul>
    </nav>
  );
}

function Lien({ href, actif, nom, n }: { href: string; actif: boolean; nom: string; n: number }) {
  return (
    <li>
      <Link href={href} aria-current={actif ? "true" : undefined} className={classesFiltre(actif, n)}>
        {nom} <span className="text-sourdine tabular-nums">{n}</span>
      </Link>
    </li>
  );
}
