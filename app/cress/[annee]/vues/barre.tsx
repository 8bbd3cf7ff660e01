import Link from "next/link";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { type Liste, lienVue } from "@/lib/conduite/vue/listes";
import type { VueLue } from "@/lib/conduite/vue/queries";
import { nombre } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { GererVue } from "./gerer.tsx";

/** The lists somebody named, one click each with what they keep today; and the one on screen, to name or to change. */
export function BarreVues({
  annee,
  editionId,
  liste,
  requete,
  proposition,
  vues,
}: {
  annee: number;
  editionId: string;
  liste: Liste;
  /** What is on screen, as `requeteCanonique` writes it; empty: the whole list. */
  requete: string;
  /** The filter in words: a name to begin with. */
  proposition: string;
  vues: readonly VueLue[];
}) {
  const ouverte = vues.find((v) => v.sienne && v.requete === requete);
  if (vues.length === 0 && !requete) return null;
  return (
    <section aria-labelledby="vues" className="flex flex-col gap-1 print:hidden">
      {vues.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-5">
          <h2 id="vues" className="min-h-11 content-center text-petit">
            Vues enregistrées
          </h2>
          <ul className="contents">
            {vues.map((v) => (
              <li key={v.id} className="min-w-0">
                <Link
                  href={lienVue(annee, liste, v.requete)}
                  aria-current={v.requete === requete ? "true" : undefined}
                  className={classesFiltre(v.requete === requete, v.compte)}
                >
                  {typographier(v.nom)}{" "}
                  <span className="font-normal text-sourdine tabular-nums">{nombre(v.compte)}</span>
                </Link>
                {v.partagee && (
                  <span className="text-petit text-sourdine">
                    {" "}
                    {v.sienne ? "partagée" : `partagée par ${v.auteur}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {vues.length === 0 && (
        <h2 id="vues" className="sr-only">
          Vues enregistrées
        </h2>
      )}
      {requete && (
        <GererVue
          key={requete}
          vue={ouverte && { id: ouverte.id, nom: ouverte.nom, partagee: ouverte.partagee }}
          nouvelle={{ editionId, liste, requete }}
          proposition={proposition}
        />
      )}
    </section>
  );
}
