/** A page of a PDF made of pictures, drawn by the server: it opens larger in a tab of its own. */
export function PageNumerisee({ document, page }: { document: string; page: number }) {
  const adresse = `/api/documents/${document}/pages/${page}`;
  return (
    <a href={adresse} target="_blank" rel="noreferrer">
      <img
        src={adresse}
        alt={`Page ${page} du document (s’ouvre dans un nouvel onglet)`}
        loading="lazy"
        className="aspect-[1/1.414] w-full border border-filet bg-blanc object-contain"
      />
    </a>
  );
}
