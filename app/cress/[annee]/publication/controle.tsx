import Link from "next/link";
import { REFUS } from "@/lib/socle/refus";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { Compteur } from "@/lib/synthese/consolidation/queries";

type Props = { annee: string; comptes: Compteur[]; points: number; aValider: CodeTransition[] };

/** Chapter by chapter, what stands between the synthèse and its publication, each with the page that mends it. */
export function Controle({ annee, comptes, points, aValider }: Props) {
  return (
    <section aria-labelledby="controle" className="flex flex-col gap-3">
      <h2 id="controle">1. Où en est chaque chapitre</h2>
      <ul className="flex flex-col">
        {comptes.map((c) => (
          <li key={c.transition} className="border-filet border-b py-3">
            <h3 className="text-base">{nomTransition(c.transition)}</h3>
            <p className="flex flex-wrap items-center gap-x-6">
              <Enonces annee={annee} compteur={c} />
              <Comite annee={annee} transition={c.transition} attendu={aValider.includes(c.transition)} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        {points > 0 ? `La synthèse compte ${pluriel(points, "point")}. ` : `${REFUS.synthese_vide} `}
        <Link href={`/cress/${annee}/coherence`}>Comparer les chiffres publiés et les chiffres calculés</Link>
      </p>
    </section>
  );
}

function Enonces({ annee, compteur }: { annee: string; compteur: Compteur }) {
  const { aTraiter, total, transition } = compteur;
  if (total === 0) return <span className="py-2 text-sourdine">Aucun énoncé validé</span>;
  if (aTraiter === 0) return <span className="py-2 text-succes">Tous les énoncés sont traités</span>;
  return (
    <Link
      href={`/cress/${annee}/synthese/${transition}`}
      className="inline-flex min-h-11 items-center font-semibold text-danger"
    >
      {pluriel(aTraiter, "énoncé")} à traiter
      <span className="sr-only">, {nomTransition(transition).toLowerCase()}</span>
    </Link>
  );
}

function Comite({ annee, transition, attendu }: { annee: string; transition: CodeTransition; attendu: boolean }) {
  if (!attendu) return null;
  return (
    <Link href={`/cress/${annee}/synthese/${transition}/comite`} className="inline-flex min-h-11 items-center">
      Le comité ne l’a pas encore validé<span className="sr-only">, {nomTransition(transition).toLowerCase()}</span>
    </Link>
  );
}
