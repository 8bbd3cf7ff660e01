import type { BlocKit, DocumentKit } from "@/lib/recueil/kit/arbre";
import { typographier } from "@/lib/socle/typographie/texte";
import { etrangers } from "./etrangers.tsx";

/** A document of the kit as a page reads it; what is ticked on paper is a list here. */
export function DocumentKitLu({ document }: { document: DocumentKit }) {
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {document.blocs.map((bloc, i) => (
        <Bloc key={JSON.stringify(bloc)} bloc={bloc} sous={titreAvant(document.blocs, i) ?? document.titre} />
      ))}
    </div>
  );
}

const titreAvant = (blocs: readonly BlocKit[], i: number) =>
  blocs.slice(0, i).findLast((b) => b.genre === "titre")?.texte;

function Bloc({ bloc, sous }: { bloc: BlocKit /** The heading above it. */; sous: string }) {
  switch (bloc.genre) {
    case "titre":
      return bloc.niveau === 1 ? (
        <h2 className="border-filet border-t pt-5 not-first:mt-8">{etrangers(typographier(bloc.texte))}</h2>
      ) : (
        <h3 className="pt-3">{etrangers(typographier(bloc.texte))}</h3>
      );
    case "paragraphe":
      return <p className="lecture">{typographier(bloc.texte)}</p>;
    case "liste":
      return <Liste ordonnee={bloc.ordonnee ?? false} elements={bloc.elements} />;
    case "choix":
      return <Liste ordonnee={false} elements={bloc.options.map((o) => o.nom)} />;
    case "tableau":
      return <Tableau titre={sous} entetes={bloc.entetes} lignes={bloc.lignes} />;
    case "champ":
      return null;
  }
}

function Liste({ ordonnee, elements }: { ordonnee: boolean; elements: readonly string[] }) {
  const Balise = ordonnee ? "ol" : "ul";
  return (
    <Balise
      className={`lecture flex flex-col gap-1.5 pl-6 marker:text-accent ${ordonnee ? "list-decimal marker:font-bold" : "list-disc"}`}
    >
      {elements.map((e) => (
        <li key={e} className="pl-1">
          {typographier(e)}
        </li>
      ))}
    </Balise>
  );
}

function Tableau({
  titre,
  entetes,
  lignes,
}: {
  titre: string;
  entetes: readonly string[];
  lignes: readonly (readonly string[])[];
}) {
  return (
    <table className="w-full border-collapse text-petit">
      <caption className="sr-only">{typographier(titre)}</caption>
      <thead>
        <tr className="border-accent border-b">
          {entetes.map((e) => (
            <th key={e} scope="col" className="py-2 pr-3 text-left align-bottom font-semibold">
              {typographier(e)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((l) => (
          <tr key={l.join("|")} className="border-filet border-b">
            {l.map((t, i) =>
              i === 0 ? (
                <th key={t} scope="row" className="py-2 pr-3 text-left align-top font-semibold">
                  {etrangers(typographier(t))}
                </th>
              ) : (
                <td key={t} className="py-2 pr-3 align-top">
                  {typographier(t)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
