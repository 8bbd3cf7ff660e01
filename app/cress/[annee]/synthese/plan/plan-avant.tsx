import Link from "next/link";
import { typographier } from "@/lib/socle/typographie/texte";
import type { ChapitreAvant } from "@/lib/synthese/suite/types";
import { phraseCompte } from "@/lib/synthese/suite/wording";

/** A chapter of the edition before: its blocks and groups, with what each held and was answered. */
export function ChapitreDAvant({ chapitre, annee }: { chapitre: ChapitreAvant; annee: number }) {
  const libelle = typographier(chapitre.libelle);
  return (
    <section aria-label={libelle} className="flex max-w-3xl flex-col gap-2 border-filet border-b py-5">
      <h3>{libelle}</h3>
      <p>
        {typographier(phraseCompte(chapitre.compte))}.{" "}
        <Link href={`/${annee}/synthese/${chapitre.transition}`} className="inline-flex min-h-11 items-center">
          Lire ce chapitre de {annee}
          <span className="sr-only"> : {libelle}</span>
        </Link>
      </p>
      <ul className="flex flex-col gap-2">
        {chapitre.blocs.map((bloc) => (
          <li key={bloc.id}>
            <span className="font-semibold">{typographier(bloc.titre)}</span>
            <span className="block text-petit text-sourdine">{typographier(phraseCompte(bloc.compte))}</span>
            {bloc.groupes.length > 0 && (
              <ul className="flex flex-col gap-1 border-filet border-l-2 pl-4">
                {bloc.groupes.map((groupe) => (
                  <li key={groupe.id}>
                    {typographier(groupe.titre)}
                    <span className="block text-petit text-sourdine">{typographier(phraseCompte(groupe.compte))}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
