import { Volet } from "@/app/_ui/volet";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { type Apercu, COMPTEES } from "@/lib/conduite/memoire/importation/apercu";
import { NOM_COMPTEE } from "@/lib/conduite/memoire/importation/wording";
import { instantLong } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";

/** What a file brings: which edition, how much of it, what of it is there already. */
export function ApercuLu({ apercu, id }: { apercu: Apercu; id: string }) {
  const ici = (["personnes", "structures"] as const).map((sorte) => ({
    sorte,
    noms: apercu.nommees.filter((n) => n.sorte === sorte).map((n) => n.nom),
  }));
  return (
    <div className="flex flex-col gap-4">
      <p className="break-words">
        {apercu.annee}, n° {apercu.numero} : {apercu.intitule}. {apercu.region}. {NOM_ETAT_EDITION[apercu.etat]} là-bas,
        dans un fichier du {instantLong(new Date(apercu.creeAt))}.
      </p>
      {apercu.etat !== "archivee" && (
        <p role="note" className="border-accent border-l-2 pl-4">
          Elle n’est pas archivée : une fois importée, elle ne se poursuit que dans une des deux instances. Les deux
          relanceraient et publieraient.
        </p>
      )}
      <table className="w-full max-w-xl" aria-labelledby={id}>
        <thead>
          <tr className="border-bord border-b text-left">
            <th scope="col" className="py-2 pr-4">
              Ce que contient le fichier
            </th>
            <th scope="col" className="py-2 pr-4 text-right">
              En tout
            </th>
            <th scope="col" className="py-2 text-right">
              Déjà ici
            </th>
          </tr>
        </thead>
        <tbody>
          {COMPTEES.map((c) => (
            <tr key={c} className="border-filet border-b">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {NOM_COMPTEE[c]}
              </th>
              <td className="py-2 pr-4 text-right tabular-nums">{nombre(apercu.lues[c])}</td>
              <td className="py-2 text-right tabular-nums">{nombre(apercu.deja[c] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ici.map(
        ({ sorte, noms }) =>
          noms.length > 0 && (
            <Volet
              key={sorte}
              titre={
                sorte === "personnes"
                  ? pluriel(
                      apercu.deja.personnes ?? 0,
                      "personne déjà connue, reconnue à son adresse et laissée telle quelle",
                      "personnes déjà connues, reconnues à leur adresse et laissées telles quelles",
                    )
                  : pluriel(
                      apercu.deja.structures ?? 0,
                      "structure déjà connue, laissée telle quelle avec ses membres",
                      "structures déjà connues, laissées telles quelles avec leurs membres",
                    )
              }
              ton="incise"
            >
              <ul className="pt-2">
                {noms.map((nom) => (
                  <li key={nom} className="break-words">
                    {nom}
                  </li>
                ))}
              </ul>
            </Volet>
          ),
      )}
    </div>
  );
}
