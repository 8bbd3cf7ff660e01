import type { SyntheseArbre } from "@/lib/document/tree";
import { direTexte } from "@/lib/texte/phrases";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { Blocs } from "../blocs.tsx";
import { Liens } from "../liens.tsx";
import { Propositions } from "./propositions.tsx";

/** The transversal issues, numbered, after the chapters. */
export function Enjeux({ arbre }: { arbre: SyntheseArbre }) {
  const { enjeux } = arbre;
  if (enjeux.length === 0) return null;
  return (
    <section id="enjeux" aria-labelledby="enjeux-titre" className="chapitre scroll-mt-4 pt-16">
      <h2 id="enjeux-titre" className="text-[1.7rem]">
        {pluriel(enjeux.length, "enjeu transversal", "enjeux transversaux")}
      </h2>
      <ol className="flex flex-col gap-8 pt-6">
        {enjeux.map((enjeu, i) => (
          <li key={enjeu.titre} className="grid grid-cols-[2.25rem_1fr] items-baseline">
            <span aria-hidden="true" className="font-bold text-[1.5rem] text-accent leading-tight">
              {i + 1}
            </span>
            <div>
              <h3>{typographier(enjeu.titre)}</h3>
              <div className="lecture flex flex-col gap-3 pt-2">
                <Blocs blocs={direTexte(enjeu.texte)} />
                {enjeu.exemples.length > 0 && <p className="font-semibold">Exemples :</p>}
                {enjeu.exemples.map((exemple, n) => (
                  <div key={n}>
                    <Blocs blocs={direTexte(exemple.texte)} />
                    <Liens liens={exemple.liens} />
                  </div>
                ))}
              </div>
              <Liens liens={enjeu.liens} />
              <Propositions arbre={arbre} enjeu={enjeu} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
