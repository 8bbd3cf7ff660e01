import type { ArbreChapitre } from "@/lib/document/tree";
import { dateCourte, moisLong } from "@/lib/typographie/dates";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import type { IndexArbre } from "./index-arbre.ts";

/** The ateliers of the chapter, one line per candidature: computed when the version was published. */
export function Rappel({ chapitre: { rappel }, index }: { chapitre: ArbreChapitre; index: IndexArbre }) {
  if (rappel.length === 0) return null;
  const total = rappel.reduce((n, r) => n + r.ateliers.length, 0);
  return (
    <details className="mt-6 border-filet border-y">
      <summary className="min-h-11 content-center font-semibold text-accent">
        Les ateliers de ce chapitre : {pluriel(total, "atelier")}
      </summary>
      <ul className="flex flex-col gap-3 pt-2 pb-4">
        {rappel.map((r) => (
          <li key={r.ateliers.join()}>
            <span className="font-semibold">{typographier(r.intitule)}</span>
            <span className="block text-petit">
              {typographier(r.organisateurs.join(", "))} ·{" "}
              {r.ateliers.map((code, i) => (
                <span key={code}>
                  {i > 0 && ", "}
                  <a href={`/${index.annee}/programme/${code}`}>{code}</a> {quand(index, code)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function quand(index: IndexArbre, code: string): string {
  const atelier = index.ateliers.get(code);
  if (!atelier) return "";
  const jour = atelier.date ? dateCourte(atelier.date) : moisLong(atelier.mois);
  const ou = atelier.modalite === "visio" ? "en visio" : atelier.commune;
  return `(${[jour, ou].filter(Boolean).join(", ")})`;
}
