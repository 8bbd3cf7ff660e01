import Link from "next/link";
import { encreTransition, MarqueTransition } from "@/app/_ui/marque";
import { lienCandidature, lienListe } from "@/lib/appel/candidature/liste/filtre";
import type { Etiquette, Figure, LigneFigure } from "@/lib/appel/couverture/figure";
import { direEtiquette, direManque, NOM_STATUT } from "@/lib/appel/couverture/wording";
import { adjectifTransition } from "@/lib/socle/transitions/transitions";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import "./figure.css";

type Liens = {
  annee: number;
  /** Where whom to invite is told; null for what is no département. */
  inviter: (departement: string) => string | null;
};

/** The coverage of an edition: a row per département, a mark per atelier, what is missing at the end of the row. */
export function FigureCouverture({ figure, ...liens }: { figure: Figure } & Liens) {
  return (
    <figure aria-labelledby="figure" className="couverture">
      <h2 id="figure">{figure.titre}</h2>
      <p className="max-w-2xl pb-4 text-sourdine">
        Une étiquette, un atelier, avec ses transitions. Trait plein : labellisé. Tirets : préparé. Pointillé : proposé.
      </p>
      <table aria-labelledby="figure" className="couverture-table">
        <thead>
          <tr>
            <th scope="col" className="couverture-nom">
              Département
            </th>
            {figure.colonnes.map((c) => (
              <th key={c.cle} scope="col" className={c.n === 0 && !c.facultative ? "couverture-vide" : ""}>
                {c.court === c.nom ? c.nom : <abbr title={c.nom}>{c.court}</abbr>}
              </th>
            ))}
            <th scope="col" className="couverture-manque">
              Manque
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.lignes.map((ligne) => (
            <Ligne key={ligne.departement} ligne={ligne} colonnes={figure.colonnes} {...liens} />
          ))}
        </tbody>
      </table>
      <ul className="flex flex-wrap gap-x-8 gap-y-1 pt-4" aria-label="Ateliers par transition">
        {figure.transitions.map(({ transition, n, cible }) => (
          <li key={transition} className={`flex items-center gap-2 font-semibold ${encreTransition(transition)}`}>
            <MarqueTransition code={transition} />
            {adjectifTransition(transition)} {nombre(n)}
            {cible !== null && <span className="font-normal text-sourdine">pour {nombre(cible)} visés</span>}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Ligne({ ligne, colonnes, annee, inviter }: { ligne: LigneFigure; colonnes: Figure["colonnes"] } & Liens) {
  const lien = ligne.manques.length > 0 ? inviter(ligne.departement) : null;
  return (
    <tr>
      <th scope="row" className="couverture-nom">
        <span className="block text-[1.1rem]">{ligne.nom}</span>
        <span className={`block text-petit ${ligne.n === 0 ? "text-danger" : "font-normal text-sourdine"}`}>
          {ligne.n === 0 ? "aucun atelier" : pluriel(ligne.n, "atelier")}
        </span>
      </th>
      {colonnes.map((c) => {
        const etiquettes = ligne.cases[c.cle] ?? [];
        return (
          <td key={c.cle} className={etiquettes.length === 0 ? "couverture-rien" : ""}>
            {etiquettes.length === 0 ? (
              <span className="text-sourdine">
                <span aria-hidden="true">–</span>
                <span className="sr-only">aucun</span>
              </span>
            ) : (
              <>
                <span className="couverture-colonne" aria-hidden="true">
                  {c.nom}
                </span>
                <Etiquettes etiquettes={etiquettes} annee={annee} departement={ligne.departement} />
              </>
            )}
          </td>
        );
      })}
      <td className="couverture-manque">
        {ligne.manques.length > 0 && (
          <div className="text-petit leading-snug">
            <span className="font-semibold text-danger">{direManque(ligne)}</span>
            {lien && (
              <Link href={lien} className="flex min-h-11 items-center">
                Qui inviter<span className="sr-only"> : {ligne.nom}</span>
              </Link>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}

function Etiquettes({
  etiquettes,
  annee,
  departement,
}: {
  etiquettes: readonly Etiquette[];
  annee: number;
  departement: string;
}) {
  return (
    <ul className="couverture-etiquettes">
      {etiquettes.map((e) => (
        <li key={`${e.seul?.id ?? ""} ${e.statut} ${e.transitions.join()}`}>
          <Link
            href={e.seul ? lienCandidature(e.seul.candidatureId) : lienListe(annee, { departement })}
            className={`couverture-etiquette couverture-${e.statut}`}
            title={direEtiquette(e)}
          >
            {e.transitions.map((code) => (
              <MarqueTransition key={code} code={code} taille={17} />
            ))}
            {e.n > 1 && <span aria-hidden="true">× {e.n}</span>}
            <span className="sr-only">
              {direEtiquette(e)}, {NOM_STATUT[e.statut]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
