import {
  type CleChoix,
  type CleTexte,
  deLaPartie,
  isChoix,
  isPropre,
  isTexte,
  optionsDe,
  type Reponses,
  type Rubrique,
} from "@/lib/recueil/rubriques/rubriques";
import { typographier } from "@/lib/socle/typographie/texte";

/** What the organisers thought of the atelier and of the form: for them and the CRESS only. */
export function BilanLu({
  f,
}: {
  f: Record<CleTexte, string> &
    Record<CleChoix, string | number | null> & {
      rubriques: readonly Rubrique[];
      reponsesAvis: Reponses;
    };
}) {
  const dit = (r: Rubrique) => {
    if (isPropre(r.cle)) return typographier(f.reponsesAvis[r.cle] ?? "");
    if (r.cle === "satisfaction") return f.satisfaction === null ? null : `${f.satisfaction} sur 5`;
    if (isChoix(r.cle)) return optionsDe(r.cle)[f[r.cle] ?? ""];
    return isTexte(r.cle) ? typographier(f[r.cle]) : null;
  };
  const rubriques = deLaPartie(f.rubriques, "avis");
  if (!rubriques.some(dit)) return null;
  return (
    <section aria-labelledby="bilan" className="flex max-w-2xl flex-col gap-2">
      <h2 id="bilan">L’avis des organisateurs</h2>
      <p className="text-petit text-sourdine">Lu par la CRESS seulement, jamais publié.</p>
      <dl>
        {rubriques.map((r) => {
          const reponse = dit(r);
          return reponse ? (
            <div key={r.cle} className="pt-2">
              <dt className="text-sourdine">{typographier(r.nom)}</dt>
              <dd className="whitespace-pre-line">{reponse}</dd>
            </div>
          ) : null;
        })}
      </dl>
    </section>
  );
}
