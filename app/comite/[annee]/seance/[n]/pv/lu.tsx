import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import type { Bloc } from "@/lib/socle/texte/markdown";
import { typographier } from "@/lib/socle/typographie/texte";
import type { ContenuPv } from "@/lib/synthese/seance/contenu";
import { IssueDite } from "../point.tsx";

/** The procès-verbal on the page, in the words of its files. */
export function Lu({ c }: { c: ContenuPv }) {
  return (
    <>
      <section aria-labelledby="bref" className="flex flex-col gap-2">
        <h2 id="bref">En bref</h2>
        <p className="font-semibold">{exposants(typographier(c.quand))}</p>
        <p>{typographier(c.heures)}</p>
        {c.correction && <p>{typographier(c.correction)}</p>}
        <Liste mots={c.bilan} />
      </section>
      <section aria-labelledby="qui" className="flex flex-col gap-2">
        <h2 id="qui">Présents et absents</h2>
        <p>{typographier(c.quorum)}</p>
        <h3>Présents</h3>
        {c.presents.length > 0 ? <Liste mots={c.presents} /> : <p>Personne ne s’est déclaré présent.</p>}
        {c.absents.length > 0 && (
          <>
            <h3>Attendus et absents</h3>
            <Liste mots={c.absents} />
          </>
        )}
      </section>
      {c.chapitres.map((chapitre) => (
        <section key={chapitre.transition} aria-labelledby={chapitre.transition} className="flex flex-col gap-5">
          <h2 id={chapitre.transition}>{chapitre.titre}</h2>
          {chapitre.points.map((p) => (
            <article key={p.code} aria-label={`Point ${p.code}`} className="flex flex-col gap-2">
              <h3 className="flex flex-wrap items-center gap-x-3">
                {p.code} <IssueDite issue={p.issue} />
              </h3>
              <p className="text-petit text-sourdine">{typographier(p.bloc)}</p>
              <div className="lecture flex flex-col gap-2">
                <Blocs blocs={p.mots} />
              </div>
              {p.avant && <Cite titre="Écrit à l’ouverture de la séance" blocs={p.avant} />}
              {p.texte.length > 0 && <Cite titre={p.nature} blocs={p.texte} />}
            </article>
          ))}
          {chapitre.ensemble && (
            <section aria-label={chapitre.ensemble.titre} className="flex flex-col gap-2">
              <h3 className="flex flex-wrap items-center gap-x-3">
                {chapitre.ensemble.titre} <IssueDite issue="adopte" />
              </h3>
              <ul className="flex flex-col gap-2">
                {chapitre.ensemble.points.map((p) => (
                  <li key={p.code} className="grid grid-cols-[3.5rem_1fr] gap-x-2">
                    <strong>{p.code}</strong>
                    <div className="lecture flex flex-col gap-1">
                      <Blocs blocs={p.mots} />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {chapitre.reste && <p className="text-sourdine">{typographier(chapitre.reste)}</p>}
        </section>
      ))}
      {c.observations && (
        <section aria-labelledby="observations" className="flex flex-col gap-2">
          <h2 id="observations">Observations</h2>
          <p className="whitespace-pre-line">{typographier(c.observations)}</p>
        </section>
      )}
    </>
  );
}

const Liste = ({ mots }: { mots: readonly string[] }) => (
  <ul className="list-disc pl-6">
    {mots.map((m) => (
      <li key={m}>{typographier(m)}</li>
    ))}
  </ul>
);

const Cite = ({ titre, blocs }: { titre: string; blocs: readonly Bloc[] }) => (
  <div className="flex flex-col gap-1 border-filet border-l-4 pl-4">
    <p className="text-petit text-sourdine">{titre}</p>
    <Blocs blocs={blocs} />
  </div>
);
