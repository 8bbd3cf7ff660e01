import { Volet } from "@/app/_ui/volet";
import { Barres } from "@/app/(public)/_ui/barres";
import { CarteDepartements, TableTerritoires } from "@/app/(public)/_ui/carte-departements";
import { Grands } from "@/app/(public)/_ui/grands";
import type { NoeudCarte, NoeudChiffres, NoeudTableau } from "@/lib/synthese/document/noeuds";

export const Chiffres = ({ noeud: { chiffres } }: { noeud: NoeudChiffres }) => (
  <Grands grands={chiffres.map(({ nombre, mot, definition }) => ({ valeur: nombre, nom: mot, detail: definition }))} />
);

/** Bars, and the same as a table one click away. */
export function Tableau({ noeud: { titre, entete, lignes, note } }: { noeud: NoeudTableau }) {
  return (
    <figure aria-label={note ?? undefined} className="max-w-[44rem]">
      <Barres
        barres={lignes.map(({ nom, n, transition }) => ({
          cle: nom,
          nom,
          nombre: n,
          transition: transition ?? undefined,
          codes: [],
        }))}
      />
      <Volet className="print:hidden" titre="Le même en tableau" ton="incise" petit>
        <table className="tableau">
          <caption className="sr-only">{titre}</caption>
          <thead>
            <tr>
              <th scope="col">{entete[0]}</th>
              <th scope="col" className="nombre">
                {entete[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(({ nom, texte }) => (
              <tr key={nom}>
                <th scope="row" className="font-normal">
                  {nom}
                </th>
                <td className="nombre">{texte}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Volet>
      {note && <figcaption className="pt-2 text-petit text-sourdine">{note}</figcaption>}
    </figure>
  );
}

export function Carte({ noeud: { titre, territoires, credit } }: { noeud: NoeudCarte }) {
  const lus = territoires.map(({ code, nom, n }) => ({ code, nom, nombre: n }));
  return (
    <figure aria-label={credit} className="grid max-w-[44rem] gap-6 md:grid-cols-2">
      <CarteDepartements territoires={lus} titre={titre} />
      <TableTerritoires territoires={lus} caption={titre} />
      <figcaption className="text-petit text-sourdine">{credit}</figcaption>
    </figure>
  );
}
