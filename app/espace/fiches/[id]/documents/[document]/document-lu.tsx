import { direApart } from "@/lib/recueil/depouillement/apart";
import type { Bloc } from "@/lib/recueil/depouillement/bloc";
import { lieuxDe } from "@/lib/recueil/depouillement/ranger";
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
  return (
    <ol className="flex flex-col gap-3">
      {lieuxDe(blocs, pages).map((lieu) =>
        lieu.bloc ? (
          <li
            key={lieu.cle}
            className={`lecture ${lieu.bloc.niveau ? "pt-4 font-bold" : lieu.bloc.courant || lieu.bloc.apart ? "text-sourdine" : ""}`}
          >
            {lieu.bloc.apart && <span className="block font-semibold text-petit">{direApart(lieu.bloc)}</span>}
            <TexteSurligne texte={lieu.bloc.texte} ancres={ancres.filter((a) => a.bloc === lieu.bloc.numero)} />
          </li>
        ) : (
          <li key={lieu.cle} className="flex max-w-3xl flex-col gap-2 py-4">
            <PageNumerisee document={id} page={lieu.page} quoi={lieu.quoi} />
            <Lus ancres={ancres.filter((a) => a.bloc === null && a.page === lieu.page)} />
          </li>
        ),
      )}
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
