import Link from "next/link";
import { Phrase } from "@/app/_ui/phrase";
import { typographier } from "@/lib/socle/typographie/texte";
import type { SortEnonce } from "@/lib/synthese/publication/sort";

/** Where each énoncé went, in the publication that froze it. */
export function SortsVue({
  sorts,
  lettre = false,
}: {
  sorts: SortEnonce[];
  /** To an organiser: the page that tells it for all their fiches. */
  lettre?: boolean;
}) {
  const premier = sorts[0];
  if (!premier) return null;
  return (
    <section aria-labelledby="sorts" className="flex max-w-2xl flex-col gap-4">
      <h2 id="sorts">Ce que vos énoncés sont devenus</h2>
      {lettre && (
        <Link href={`/espace/mots/${premier.annee}`} className="inline-flex min-h-11 items-center self-start">
          Vos mots, ici : ce que la synthèse en dit, et qui d’autre l’a dit
        </Link>
      )}
      <ul className="flex flex-col">
        {sorts.map((s) => (
          <li key={s.enonceId} className="border-filet border-b py-3">
            <p>
              <span className="text-sourdine">{s.code} · </span>
              <Phrase accroche={s.accroche} texte={s.texte} />
            </p>
            {s.points.length > 0 ? (
              <p className="flex flex-wrap items-center gap-x-3">
                <span className="font-semibold">
                  {s.points.length > 1 ? "Repris dans les points" : "Repris dans le point"}
                </span>
                {s.points.map((code) => (
                  <Link
                    key={code}
                    href={`/${s.annee}/p/${code}`}
                    className="inline-flex min-h-11 min-w-11 items-center"
                  >
                    {code}
                  </Link>
                ))}
              </p>
            ) : (
              <p>
                <span className="font-semibold">Écarté.</span> {s.motifEcart && typographier(s.motifEcart)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
