import { type ChapitreEnCours, direChapitreEnCours } from "@/lib/document/travail";
import type { ArbreChapitre, ArbreGroupe } from "@/lib/document/tree";
import { direGroupe } from "@/lib/synthese/dire";
import { direTexte } from "@/lib/texte/phrases";
import { typographier } from "@/lib/typographie/texte";
import { Blocs } from "../blocs.tsx";
import { Liens } from "../liens.tsx";
import { COULEUR, MarqueTransition } from "../marque.tsx";
import { ancrerBlocs, type IndexArbre } from "./index-arbre.ts";
import { Point } from "./point.tsx";
import { Rappel } from "./rappel.tsx";

/** A chapter, from its question to its closing links; `enCours`: where it stands while it is made. */
export function Chapitre({
  chapitre,
  index,
  enCours,
}: {
  chapitre: ArbreChapitre;
  index: IndexArbre;
  enCours?: ChapitreEnCours;
}) {
  const { transition, question, problematique } = chapitre;
  const blocs = ancrerBlocs(chapitre);
  return (
    <section id={transition} aria-labelledby={`${transition}-titre`} className="chapitre scroll-mt-4 pt-16">
      <h2
        id={`${transition}-titre`}
        className={`flex items-center gap-3 text-[1.5rem] md:text-[1.8rem] ${COULEUR[transition]}`}
      >
        <MarqueTransition code={transition} taille={30} />
        {typographier(chapitre.libelle)}
      </h2>
      {enCours && <p className="pt-3 font-semibold">{direChapitreEnCours(enCours)}</p>}
      {question && <p className="pt-3 font-serif text-[1.3rem] leading-snug">{typographier(question)}</p>}
      {problematique.trim() && (
        <div className="lecture flex flex-col gap-3 pt-5">
          <Blocs blocs={direTexte(problematique)} />
        </div>
      )}
      <Rappel chapitre={chapitre} index={index} />
      {blocs.map((bloc) => (
        <section key={bloc.ancre} id={bloc.ancre} className="scroll-mt-4 pt-10">
          <h3 className="border-encre border-b pb-2 text-[1.2rem]">{typographier(bloc.titre)}</h3>
          {bloc.groupes.map((groupe, i) => (
            <Groupe key={i} groupe={groupe} index={index} />
          ))}
        </section>
      ))}
      {blocs.length === 0 && enCours?.lu !== false && (
        <p className="pt-6 text-sourdine">Aucun point n’a été retenu dans ce chapitre.</p>
      )}
      {chapitre.remarque && (
        <div className="lecture flex flex-col gap-3 pt-10">
          <Blocs blocs={direTexte(chapitre.remarque)} />
        </div>
      )}
      {chapitre.encarts.map((encart, i) => (
        <section key={i} className="pt-10">
          {encart.titre && <h3 className="border-encre border-b pb-2 text-[1.2rem]">{typographier(encart.titre)}</h3>}
          <div className="lecture flex flex-col gap-3 pt-3">
            <Blocs blocs={direTexte(encart.texte)} />
          </div>
          <Liens liens={encart.liens} />
        </section>
      ))}
    </section>
  );
}

function Groupe({ groupe, index }: { groupe: ArbreGroupe; index: IndexArbre }) {
  const suite = direGroupe(groupe);
  return (
    <div>
      {groupe.titre && <h4 className="pt-6 font-bold">{typographier(groupe.titre)}</h4>}
      <ul>
        {groupe.points.map((point) => (
          <Point key={point.code} point={point} index={index} />
        ))}
      </ul>
      {suite.length > 0 && (
        <div className="lecture suite flex flex-col gap-2 pt-4">
          <Blocs blocs={suite} />
        </div>
      )}
    </div>
  );
}
