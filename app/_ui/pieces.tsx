import type { PieceLue } from "@/lib/appel/candidature/questions/pieces";
import { nomDuType, tailleEnMots } from "@/lib/socle/fichiers/formats";

/** « Programme.pdf, PDF, 840 Ko »: a link that downloads. */
export function LienPiece({ piece }: { piece: Pick<PieceLue, "id" | "nom" | "taille" | "type"> }) {
  return (
    <a
      href={`/api/fichiers/${piece.id}`}
      className="inline-flex min-h-11 min-w-0 flex-wrap items-center gap-x-2 break-all"
    >
      {piece.nom}
      <span className="text-petit text-sourdine md:whitespace-nowrap">
        {nomDuType(piece.type)}, {tailleEnMots(piece.taille)}
      </span>
    </a>
  );
}

/** The documents joined to a candidature, to read; nothing when there are none. */
export function Pieces({ pieces }: { pieces: readonly PieceLue[] }) {
  if (pieces.length === 0) return null;
  return (
    <section aria-labelledby="pieces" className="max-w-2xl">
      <h2 id="pieces" className="pb-1">
        {pieces.length > 1 ? "Documents joints" : "Document joint"}
      </h2>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.id} className="border-filet border-b">
            <LienPiece piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  );
}
