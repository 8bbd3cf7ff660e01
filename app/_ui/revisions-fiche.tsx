import type { DifferenceFiche } from "@/lib/recueil/fiche/differences";
import type { RevisionLue } from "@/lib/recueil/fiche/revisions";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { auteurDe } from "./auteur.ts";
import { AvantApres, Mots } from "./avant-apres.tsx";
import { Volet } from "./volet.tsx";

/** What changed, field by field and word by word, and nothing else. */
export function DifferencesFiche({ differences }: { differences: DifferenceFiche[] }) {
  if (differences.length === 0) return <p className="text-sourdine">Rien n’a changé.</p>;
  return (
    <dl className="flex flex-col gap-5">
      {differences.map((d) => {
        const [avant, apres] = [typographier(d.avant), typographier(d.apres)];
        return (
          <div key={d.champ}>
            <dt className="font-semibold">{d.nom}</dt>
            <dd>
              {avant && apres ? <Mots avant={avant} apres={apres} /> : <AvantApres avant={avant} apres={apres} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The numbered revisions, last first; one alone, never handed in, is no history. */
export function Revisions({ revisions }: { revisions: RevisionLue[] }) {
  if (!revisions.some((r) => r.remiseAt)) return null;
  return (
    <section aria-labelledby="revisions" className="max-w-2xl">
      <h2 id="revisions">{revisions.length > 1 ? "Révisions" : "Révision"}</h2>
      <ol>
        {revisions.map((r) => (
          <li key={r.numero} className="border-filet border-b py-3">
            <h3>Révision {r.numero}</h3>
            <p className="text-petit text-sourdine">
              {r.remiseAt ? `Remise le ${instantLong(r.remiseAt)}, ${nomDe(r.remisePar)}.` : "En cours d’écriture."}
              {r.repondueAt &&
                ` ${r.confirmee ? "Confirmée" : "Reprise par l’organisateur"} le ${instantLong(r.repondueAt)}, ${nomDe(r.repondueePar)}.`}
              {r.valideeAt && ` Validée le ${instantLong(r.valideeAt)}, ${nomDe(r.valideePar)}.`}
            </p>
            {r.differences && (
              <Volet
                titre={
                  <>
                    {pluriel(r.differences.length, "changement")} depuis la révision {r.numero - 1}
                  </>
                }
              >
                <DifferencesFiche differences={r.differences} />
              </Volet>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Personne = RevisionLue["remisePar"];
const nomDe = (p: Personne) => (p ? auteurDe(p) : "auteur inconnu");
