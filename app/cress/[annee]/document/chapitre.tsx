import Link from "next/link";
import { Blocs } from "@/app/_ui/blocs";
import { Liens } from "@/app/_ui/liens";
import { Transition } from "@/app/_ui/marque";
import type { ArbreChapitre, ArbrePoint, SyntheseArbre } from "@/lib/document/tree";
import { direGroupe, direPoint, direPrecisions } from "@/lib/synthese/dire";
import { phraseSoutien } from "@/lib/synthese/wording";
import { direTexte } from "@/lib/texte/phrases";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

const VERS = "inline-flex min-h-11 items-center print:hidden";

/** A chapter as it is printed; each point leads to the gesture that changes it. */
export function ChapitreDuLivre({ chapitre, annee }: { chapitre: ArbreChapitre; annee: string }) {
  const table = `/cress/${annee}/synthese/${chapitre.transition}`;
  return (
    <section
      id={`chapitre-${chapitre.transition}`}
      aria-labelledby={`${chapitre.transition}-titre`}
      className="scroll-mt-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-encre border-b pb-2">
        <h2 id={`${chapitre.transition}-titre`}>
          <Transition code={chapitre.transition} />
        </h2>
        <Link href={table} prefetch={false} className={VERS}>
          Table de tri
        </Link>
      </div>
      {chapitre.question && <p className="pt-3 font-serif text-[1.2rem]">{typographier(chapitre.question)}</p>}
      {chapitre.problematique && (
        <div className="lecture flex flex-col gap-3 pt-3">
          <Blocs blocs={direTexte(chapitre.problematique)} />
        </div>
      )}
      <p className="pt-3 text-petit text-sourdine">
        {pluriel(chapitre.rappel.length, "candidature")} rappelée{chapitre.rappel.length > 1 && "s"}, d’après le
        programme.
      </p>
      {chapitre.blocs.map((bloc, i) => (
        <section key={i} className="pt-8">
          <h3 className="border-filet border-b pb-1">{typographier(bloc.titre)}</h3>
          {bloc.groupes.map((groupe, j) => (
            <div key={j}>
              {groupe.titre && <h4 className="pt-4 font-bold">{typographier(groupe.titre)}</h4>}
              <ul>
                {groupe.points.map((p) => (
                  <Point key={p.code} point={p} table={table} />
                ))}
              </ul>
              <div className="lecture flex flex-col gap-2 pt-2">
                <Blocs blocs={direGroupe(groupe)} />
              </div>
            </div>
          ))}
        </section>
      ))}
      {chapitre.blocs.length === 0 && <p className="pt-4 text-sourdine">Aucun point n’est encore écrit.</p>}
      {chapitre.remarque && (
        <div className="lecture flex flex-col gap-3 pt-6">
          <Blocs blocs={direTexte(chapitre.remarque)} />
        </div>
      )}
      {chapitre.encarts.map((encart, i) => (
        <section key={i} className="pt-6">
          {encart.titre && <h3>{typographier(encart.titre)}</h3>}
          <div className="lecture flex flex-col gap-2">
            <Blocs blocs={direTexte(encart.texte)} />
          </div>
          <Liens liens={encart.liens} />
        </section>
      ))}
    </section>
  );
}

function Point({ point, table }: { point: ArbrePoint; table: string }) {
  return (
    <li id={point.code} className="flex scroll-mt-4 flex-col gap-1 border-filet border-b py-3">
      <div className="lecture flex flex-col gap-2">
        <Blocs blocs={direPoint(point)} />
      </div>
      {direPrecisions(point).map(({ nom, texte }) => (
        <p key={nom} className="text-petit">
          {nom} : {texte}
        </p>
      ))}
      <Liens liens={point.liens} />
      <p className="flex flex-wrap items-center gap-x-4 text-petit text-sourdine">
        <Link href={`${table}?point=${point.code}`} prefetch={false} className={VERS}>
          Changer {point.code}
        </Link>
        {phraseSoutien(point.soutien)}
      </p>
    </li>
  );
}

/** The enjeux, in their order, each with the way to its words. */
export function EnjeuxDuLivre({ arbre, annee }: { arbre: SyntheseArbre; annee: string }) {
  return (
    <section id="enjeux" aria-labelledby="enjeux-titre" className="scroll-mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-encre border-b pb-2">
        <h2 id="enjeux-titre">Enjeux transversaux</h2>
        <Link href={`/cress/${annee}/synthese/enjeux`} prefetch={false} className={VERS}>
          Changer les enjeux
        </Link>
      </div>
      {arbre.enjeux.length === 0 && <p className="pt-4 text-sourdine">Aucun enjeu n’est encore écrit.</p>}
      <ol className="flex flex-col gap-6 pt-4">
        {arbre.enjeux.map((e, i) => (
          <li key={i} className="flex flex-col gap-2">
            <h3>
              {i + 1}. {typographier(e.titre)}
            </h3>
            <div className="lecture flex flex-col gap-2">
              <Blocs blocs={direTexte(e.texte)} />
            </div>
            <p className="text-petit text-sourdine">
              {e.points.length > 0 ? `Repose sur ${e.points.join(", ")}.` : "Ne repose sur aucun point."}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
