import { Volet } from "@/app/_ui/volet";
import type { ARecopier } from "@/lib/recueil/depouillement/pages";

/**
 * A page no reader has read whole, drawn by the server: it opens larger in a tab of its own. Folded when most of it is
 * typed below.
 */
export function PageNumerisee({ document, page, quoi }: { document: string; page: number; quoi: ARecopier }) {
  const adresse = `/api/documents/${document}/pages/${page}`;
  const dessin = (
    <a href={adresse} target="_blank" rel="noreferrer">
      <img
        src={adresse}
        alt={`Page ${page} du document (s’ouvre dans un nouvel onglet)`}
        loading="lazy"
        className="aspect-[1/1.414] w-full border border-filet bg-blanc object-contain"
      />
    </a>
  );
  if (quoi === "seule") return dessin;
  return (
    <Volet titre={<>La page {page} porte aussi une image ou de l’écriture : la voir</>} ton="incise">
      {dessin}
    </Volet>
  );
}
