import type { Bloc } from "@/lib/recueil/depouillement/bloc";
import { isCoupee } from "@/lib/recueil/depouillement/pages";
import { ENONCES_MAX } from "@/lib/recueil/fiche/schema";
import { pluriel } from "@/lib/socle/typographie/nombre";

/** What does not fit, told before anybody works on it: in what is read of a document, in a fiche. */
export function Limites(props: { blocs: readonly Bloc[]; pages: number | null; nombre: number; place: number }) {
  const { blocs, pages, nombre, place } = props;
  const coupee = isCoupee(blocs, pages);
  const trop = nombre > place;
  if (!coupee && !trop) return null;
  return (
    <div role="note" className="flex max-w-2xl flex-col gap-2 border-danger border-l-2 pl-4">
      {coupee && (
        <p>
          Ce document est plus long que ce qui se lit ici : seul son début est montré. Le reste est dans l’original, ou
          envoyez-le en deux fichiers.
        </p>
      )}
      {trop && (
        <p>
          Une fiche compte {pluriel(ENONCES_MAX, "énoncé")} au plus ;{" "}
          {place > 0 ? `la vôtre peut encore en recevoir ${place}` : "la vôtre est pleine"}, et il y en a {nombre} ici.{" "}
          {place > 0
            ? "Laissez de côté ce qui n’en est pas un, ou gardez les premiers : les autres resteront à côté du document."
            : "Retirez-en de la fiche pour en garder d’autres."}
        </p>
      )}
    </div>
  );
}
