import Link from "next/link";
import { DecisionComite } from "@/app/_ui/decision-comite";
import { exposants } from "@/app/_ui/exposants";
import type { ChapitreDuComite } from "@/lib/comite/lire";
import type { PointDuMembre } from "@/lib/comite/membre";
import { NOM_AVIS_POSITION } from "@/lib/comite/wording";
import { dateLongue } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";

/** What one said of each point, and what was decided. */
export function Bilan({
  chapitre,
  points,
  adresse,
}: {
  chapitre: ChapitreDuComite;
  points: readonly PointDuMembre[];
  adresse: (code: string) => string;
}) {
  const jour = chapitre.relecture?.avantLe;
  return (
    <section aria-labelledby="bilan" className="flex flex-col gap-3">
      <h2 id="bilan">Vos réponses</h2>
      <p>
        {chapitre.etat === "valide"
          ? "Le chapitre est validé."
          : jour && (
              <>
                Vous pouvez les changer tant que le chapitre n’est pas validé. Date demandée :{" "}
                {exposants(dateLongue(jour))}.
              </>
            )}
      </p>
      <ol className="flex flex-col">
        {points.map((p) => (
          <li key={p.id} className="flex flex-col border-filet border-b py-2">
            <Link href={adresse(p.code)} className="inline-flex min-h-11 items-center">
              {p.code} · {typographier(p.accroche || p.texte.slice(0, 80))}
            </Link>
            <span>
              <strong>{p.position ? NOM_AVIS_POSITION[p.position.avis] : "Sans réponse"}</strong>
              {p.position?.texte && ` : ${typographier(p.position.texte)}`}
            </span>
            {p.position?.saisiePar && (
              <span className="text-petit text-sourdine">Saisi par {p.position.saisiePar}</span>
            )}
            <DecisionComite d={p.decision} />
            {p.ancienne && <span className="font-semibold">La formulation a changé depuis votre réponse.</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
