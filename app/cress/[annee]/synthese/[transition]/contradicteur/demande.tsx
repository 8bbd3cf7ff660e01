import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Phrase } from "@/app/_ui/phrase";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { ContradictionLue } from "@/lib/synthese/proches/contradictions";
import { phraseContradiction } from "@/lib/synthese/proches/wording";
import { voirContradictionAction } from "./actions.ts";

type Contexte = {
  /** The address of the chapter. */
  chapitre: string;
  chapitreId: string;
  ouvert: boolean;
  departements: ReadonlyMap<string, string>;
};

/** One question, the words it is about, where to answer it, and who has seen it. */
export function Demande({
  demande,
  chapitre,
  chapitreId,
  ouvert,
  departements,
}: { demande: ContradictionLue } & Contexte) {
  const { points, enonces, cle, empreinte, vue } = demande;
  return (
    <li className="flex flex-col gap-3 border-filet border-b py-4">
      <p className="font-semibold">{typographier(phraseContradiction(demande, departements))}</p>
      <ul className="flex flex-col gap-2 text-petit">
        {[...points, ...enonces].map((lu) => (
          <li key={lu.id}>
            <Link href={`${chapitre}?${lu.code.startsWith("P") ? "point" : "enonce"}=${lu.code}#${lu.code}`}>
              {lu.code}
            </Link>{" "}
            · <Phrase accroche={lu.accroche} texte={lu.texte} />
          </li>
        ))}
      </ul>
      {vue ? (
        <p className="text-petit text-sourdine">
          Vu{vue.par ? ` par ${vue.par}` : ""} le {instantLong(vue.at)}
        </p>
      ) : (
        ouvert && (
          <ActionBouton action={voirContradictionAction} input={{ chapitreId, cle, empreinte }} variante="secondaire">
            Vu<span className="sr-only"> : {phraseContradiction(demande, departements)}</span>
          </ActionBouton>
        )
      )}
    </li>
  );
}
