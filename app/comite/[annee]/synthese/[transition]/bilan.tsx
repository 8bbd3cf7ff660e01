import Link from "next/link";
import { Mots } from "@/app/_ui/avant-apres";
import { DecisionComite } from "@/app/_ui/decision-comite";
import { exposants } from "@/app/_ui/exposants";
import { enClair } from "@/lib/socle/texte/markdown";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { typographier } from "@/lib/socle/typographie/texte";
import { direDevenir } from "@/lib/synthese/comite/devenir";
import type { ChapitreDuMembre, PointDuMembre } from "@/lib/synthese/comite/membre";
import { NOM_AVIS_POSITION } from "@/lib/synthese/comite/wording";

type Dite = NonNullable<PointDuMembre["position"]>;
const phrase = (p: { accroche: string; texte: string }) => typographier(enClair(`${p.accroche} ${p.texte}`).trim());

/** What one said of each point, and what was decided of it, the same once the chapter is validated. */
export function Bilan({
  lu: { chapitre, points, partis },
  adresse,
}: {
  lu: ChapitreDuMembre;
  adresse: (code: string) => string;
}) {
  const jour = chapitre.relecture?.avantLe;
  return (
    <section aria-labelledby="bilan" className="flex flex-col gap-3">
      <h2 id="bilan">Vos réponses, et ce qui a été décidé</h2>
      <p>
        {chapitre.etat === "valide"
          ? "Le chapitre est validé."
          : jour && (
              <>
                Vous pouvez changer vos réponses tant que le chapitre n’est pas validé. Date demandée :{" "}
                {exposants(dateLongue(jour))}.
              </>
            )}
      </p>
      <ol className="flex flex-col">
        {points.map((p) => {
          const dite = p.position ?? p.ancienne;
          return (
            <li key={p.id} className="flex flex-col gap-2 border-filet border-b py-4">
              <h3 className="text-[1rem]">
                <Link href={adresse(p.code)} className="inline-flex min-h-11 items-center">
                  {p.code} · {typographier(enClair(p.accroche || p.texte).slice(0, 90))}
                </Link>
              </h3>
              <dl className="grid gap-x-4 gap-y-1 md:grid-cols-[8rem_1fr]">
                <dt className="text-sourdine">Vous avez dit</dt>
                <dd>
                  <CeQuiEstDit dite={dite} />
                </dd>
                <dt className="text-sourdine">Décidé</dt>
                <dd>
                  {direDevenir({
                    etat: chapitre.etat,
                    change: p.ancienne !== null,
                    prise: p.prise,
                    rouvert: chapitre.etat === "valide" && p.ouvert,
                    decide: p.decision !== undefined,
                  }).map((d) => (
                    <p key={d}>{typographier(d)}</p>
                  ))}
                  <DecisionComite d={p.decision} />
                  {p.ancienne && <Mots avant={phrase(p.ancienne.lu)} apres={phrase(p)} />}
                </dd>
              </dl>
            </li>
          );
        })}
      </ol>
      <Partis partis={partis} />
    </section>
  );
}

function CeQuiEstDit({ dite }: { dite: Dite | null | undefined }) {
  if (!dite) return "Sans réponse";
  return (
    <>
      <p>
        <strong>{NOM_AVIS_POSITION[dite.avis]}</strong>
        {dite.texte && ` : ${typographier(dite.texte)}`}
      </p>
      {dite.proposition && <p>Vous proposiez : « {typographier(enClair(dite.proposition))} »</p>}
      {dite.saisiePar && <p className="text-petit text-sourdine">Saisi par {dite.saisiePar}</p>}
    </>
  );
}

/** What one said of points that are no longer in the chapter, and where they went. */
function Partis({ partis }: { partis: ChapitreDuMembre["partis"] }) {
  if (partis.length === 0) return null;
  return (
    <>
      <h3>Points qui ne sont plus dans ce chapitre</h3>
      <ul className="flex flex-col">
        {partis.map(({ dite, code, vers }) => (
          <li key={code} className="flex flex-col gap-1 border-filet border-b py-4">
            <p>
              {code} · {phrase(dite.lu)}
            </p>
            <CeQuiEstDit dite={dite} />
            <p className="text-sourdine">
              {vers.length > 0 ? `Devenu ${enumerer(vers)}.` : "Retiré du chapitre, ou passé dans un autre."}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
