import { typographier } from "@/lib/socle/typographie/texte";
import { type choixPropositions, lienPropositions } from "@/lib/synthese/reponse/filtre";
import type { PropositionRepondue } from "@/lib/synthese/reponse/propositions";
import { ETATS_REPONSE } from "@/lib/synthese/reponse/states";
import { FILTRE_REPONSE } from "@/lib/synthese/reponse/wording";

const COLONNES = [...ETATS_REPONSE, "sans"] as const;

/** Each addressee with how much is asked of it and how it answered; each figure leads to its propositions. */
export function TableDestinataires({
  annee,
  choix,
  propositions,
}: {
  annee: number;
  choix: ReturnType<typeof choixPropositions>;
  propositions: readonly PropositionRepondue[];
}) {
  const href = (f: Parameters<typeof lienPropositions>[1]) => lienPropositions(`/${annee}/propositions`, f);
  return (
    <div className="relative max-w-full overflow-x-auto">
      <table className="w-full max-w-4xl break-normal text-petit [&_td]:border-filet [&_td]:border-b [&_td]:text-right [&_th]:border-filet [&_th]:border-b [&_th]:py-2 [&_th]:align-bottom [&_:is(th,td)]:px-2 max-md:[&_:is(th,td)]:px-1">
        <caption className="pb-2 text-left">
          Une proposition faite à plusieurs destinataires compte pour chacun : les lignes ne s’additionnent pas.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="text-left">
              Destinataire
            </th>
            <th scope="col" className="text-right">
              Propositions
            </th>
            {COLONNES.map((c) => (
              <th key={c} scope="col" className={`text-right ${c === "sans" ? "" : "max-md:hidden"}`}>
                {FILTRE_REPONSE[c].replace(", avec la raison", "")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choix.destinataires.map(({ nom }) => {
            const siennes = propositions.filter((p) => p.destinataires.some((d) => d.nom === nom));
            const nombre = (c: (typeof COLONNES)[number]) =>
              siennes.filter((p) => (p.reponses.find((r) => r.nom === nom)?.etat ?? "sans") === c).length;
            return (
              <tr key={nom}>
                <th scope="row" className="text-left font-normal">
                  <a href={href({ destinataire: nom })} className="inline-flex min-h-8 items-center">
                    {typographier(nom)}
                  </a>
                </th>
                <td className="tabular-nums">{siennes.length}</td>
                {COLONNES.map((c) => (
                  <td key={c} className={`tabular-nums ${c === "sans" ? "" : "max-md:hidden"}`}>
                    {nombre(c) === 0 ? (
                      <span className="text-sourdine">0</span>
                    ) : (
                      <a
                        href={href({ destinataire: nom, reponse: c })}
                        className="inline-flex min-h-8 min-w-8 items-center justify-end"
                      >
                        {nombre(c)}
                        <span className="sr-only">
                          {" "}
                          {FILTRE_REPONSE[c].toLowerCase()}, {nom}
                        </span>
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
