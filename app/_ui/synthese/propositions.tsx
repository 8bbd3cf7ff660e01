import { propositionsDe } from "@/lib/document/propositions";
import type { ArbreEnjeu, SyntheseArbre } from "@/lib/document/tree";
import { typographier } from "@/lib/typographie/texte";

/** Under an enjeu, the propositions that feed it, by addressee: each code leads to its words. */
export function Propositions({ arbre, enjeu }: { arbre: SyntheseArbre; enjeu: ArbreEnjeu }) {
  const paquets = propositionsDe(arbre, enjeu);
  if (paquets.length === 0) return null;
  return (
    <div className="pt-4">
      <h4 className="font-semibold">Propositions, par destinataire</h4>
      <dl>
        {paquets.map(({ nom, propositions }) => (
          <div key={nom ?? ""} className="flex flex-wrap items-baseline gap-x-3">
            <dt>{nom === null ? "Sans destinataire" : typographier(nom)}</dt>
            {propositions.map((p) => (
              <dd key={p.code}>
                <a href={`#${p.code}`} className="inline-flex min-h-8 min-w-8 items-center">
                  {p.code}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
