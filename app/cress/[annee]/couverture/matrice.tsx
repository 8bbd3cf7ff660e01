import Link from "next/link";
import type { ReactNode } from "react";
import { type Case, dire, direCible, type Ligne, nombreDe } from "@/lib/appel/couverture/compute";

/** A matrix whose every cell says itself in words; zeros are there, and the département stays in sight when it scrolls. */
export function Matrice({
  titre,
  lignes,
  colonnes,
  nom,
  inviter,
}: {
  titre: string;
  lignes: readonly Ligne[];
  colonnes: readonly { cle: string; entete: ReactNode; mot: string }[];
  nom: (departement: string) => string;
  /** Where an empty cell leads: whom one could invite. */
  inviter?: (departement: string, colonne: string) => string | null;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section aria-label={titre} tabIndex={0} className="relative overflow-x-auto">
      <table className="tableau text-petit">
        <caption className="sr-only">{titre}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 min-w-32 bg-papier">
              Département
            </th>
            {colonnes.map((c) => (
              <th key={c.cle} scope="col" className="min-w-32">
                {c.entete}
              </th>
            ))}
            <th scope="col" className="min-w-32">
              Ateliers
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.departement}>
              <th scope="row" className="sticky left-0 bg-papier">
                {nom(ligne.departement)}
              </th>
              {colonnes.map(({ cle, mot }) => {
                const c = ligne.cases[cle];
                if (!c) return <td key={cle} />;
                const href = nombreDe(c) === 0 ? inviter?.(ligne.departement, cle) : null;
                return (
                  <td key={cle}>
                    <Contenu c={c} />
                    {href && (
                      <Link href={href} className="inline-flex min-h-11 items-center">
                        Qui inviter<span className="sr-only"> : {`${nom(ligne.departement)}, ${mot}`}</span>
                      </Link>
                    )}
                  </td>
                );
              })}
              <td>
                <Contenu c={ligne.total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Contenu({ c }: { c: Case }) {
  const n = nombreDe(c);
  const manque = direCible(c);
  return (
    <>
      <p className={`text-[1.15rem] font-bold tabular-nums ${n === 0 ? "text-danger" : ""}`}>
        {n}
        {c.cible !== null && <span className="font-normal text-petit text-sourdine"> sur {c.cible}</span>}
      </p>
      <p>{dire(c)}</p>
      {manque && <p className="font-semibold">{manque}</p>}
    </>
  );
}
