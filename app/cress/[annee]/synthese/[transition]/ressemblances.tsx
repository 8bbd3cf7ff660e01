"use client";
import { Phrase } from "@/app/_ui/phrase";
import { type Suggestion, suggestionsDe } from "@/lib/synthese/tri/suggestions";
import { suivreSuggestion } from "./commander.ts";
import { useTable } from "./contexte.ts";
import { Touche } from "./touche.tsx";

/** What resembles the current énoncé: a press, or its number, joins the point or chooses the énoncé with it. */
export function Ressemblances() {
  const table = useTable();
  const { etat, enonces, points, gestes, refus } = table;
  const proches = suggestionsDe(etat);
  if (proches.length === 0 || refus || etat.pile === "ecartes") return null;
  return (
    <section aria-labelledby="ressemble" className="flex flex-col gap-1 rounded bg-voile px-4 py-3">
      <h3 id="ressemble">Cela ressemble à</h3>
      <ol className="flex flex-col">
        {proches.map((p, i) => {
          const lu =
            p.nature === "point"
              ? (points.get(p.id) ?? etat.table.ailleurs.find((x) => x.id === p.id))
              : enonces.get(p.id);
          if (!lu) return null;
          return (
            <li key={p.id} className="flex items-start gap-2">
              <button
                type="button"
                onClick={() => suivreSuggestion(i + 1, table)}
                className="flex min-h-12 min-w-0 flex-1 items-start gap-3 rounded px-2 py-2 text-start hover:bg-blanc"
              >
                <Touche>{i + 1}</Touche>
                <span className="min-w-0">
                  <span className="font-semibold text-accent">
                    {p.nature === "point" ? `Ajouter au point ${lu.code}` : `Choisir aussi ${lu.code}`}
                  </span>{" "}
                  <span className="text-petit">
                    <Phrase accroche={lu.accroche} texte={lu.texte} />
                  </span>
                </span>
              </button>
              <button
                type="button"
                onClick={() => void gestes.refuserProches([paire(etat.courant ?? "", p)])}
                className="min-h-12 shrink-0 px-2 text-petit text-sourdine underline underline-offset-4"
              >
                Non<span className="sr-only">, {lu.code} ne dit pas la même chose</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const paire = (enonceId: string, { nature, id }: Suggestion) =>
  nature === "point" ? { enonceId, pointId: id } : { enonceId, autreEnonceId: id };
