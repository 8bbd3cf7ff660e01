import type { Bloc } from "@/lib/depouillement/bloc";
import type { AncreLue } from "./forme.ts";
import { PageNumerisee } from "./page-numerisee.tsx";
import { TexteSurligne } from "./texte-surligne.tsx";

/** A document of a fiche that no longer changes: its words, and where énoncés were read in them. */
export function DocumentLu({
  id,
  blocs,
  pages,
  ancres,
}: {
  id: string;
  blocs: readonly Bloc[];
  pages: number | null;
  ancres: readonly AncreLue[];
}) {
  if (blocs.length === 0)
    return (
      <ol className="flex max-w-3xl flex-col gap-8">
        {Array.from({ length: pages ?? 0 }, (_, i) => i + 1).map((page) => (
          <li key={page} className="flex flex-col gap-2">
            <PageNumerisee document={id} page={page} />
            <Lus ancres={ancres.filter((a) => a.page === page)} />
          </li>
        ))}
      </ol>
    );
  return (
    <ol className="lecture flex flex-col gap-3">
      {blocs.map((bloc) => (
        <li key={bloc.numero} className={bloc.niveau ? "pt-4 font-bold" : bloc.courant ? "text-sourdine" : ""}>
          <TexteSurligne texte={bloc.texte} ancres={ancres.filter((a) => a.bloc === bloc.numero)} />
        </li>
      ))}
    </ol>
  );
}

/** The énoncés already taken from one place of the document; nothing when there are none. */
export function Lus({ ancres }: { ancres: readonly AncreLue[] }) {
  if (ancres.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-petit">
      {ancres.map((a) => (
        <li key={a.enonceId} id={a.bloc === null ? `ancre-${a.enonceId}` : undefined} className="target:font-bold">
          <span className="font-semibold text-succes">Dans la fiche :</span> {a.nom}
        </li>
      ))}
    </ul>
  );
}
