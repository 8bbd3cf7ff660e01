import { direDoubleTraitement } from "@/lib/document/methode";
import type { SyntheseArbre } from "@/lib/document/tree";
import { typographier } from "@/lib/typographie/texte";

/** How the synthesis was made, after what it says. */
export function Methode({ arbre: { doubleTraitement } }: { arbre: SyntheseArbre }) {
  if (!doubleTraitement) return null;
  const { phrase, lignes } = direDoubleTraitement(doubleTraitement);
  return (
    <section aria-labelledby="double-traitement" className="pt-16">
      <h2 id="double-traitement">Le double traitement</h2>
      <div className="lecture flex flex-col gap-3 pt-3">
        <p>{typographier(phrase)}</p>
        {lignes.length > 0 && (
          <ul className="list-disc pl-5">
            {lignes.map((ligne) => (
              <li key={ligne}>{typographier(ligne)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
