import type { Lien } from "@/lib/fiche/types-enonce";
import { typographier } from "@/lib/typographie/texte";

/** Links of a point or of an énoncé, to the web only. */
export function Liens({ liens }: { liens: readonly Lien[] }) {
  const surs = liens.filter(({ url }) => /^https?:\/\//i.test(url));
  if (surs.length === 0) return null;
  return (
    <ul className="liens text-petit">
      {surs.map(({ url, texte }) => (
        <li key={url}>
          <a href={url} rel="noopener" className="inline-block min-h-6">
            {typographier(texte)}
          </a>
        </li>
      ))}
    </ul>
  );
}
