import type { ReactNode } from "react";
import { type Bout, lireCorps } from "@/lib/socle/courriel/corps";

/** The words of a mail as its reader sees them. */
export function CorpsCourriel({ corps, origine }: { corps: string; origine: string }) {
  return (
    <div className="flex max-w-2xl flex-col gap-3 [overflow-wrap:anywhere]">
      {lireCorps(corps, origine).map(({ puces, lignes }, i) => {
        const cle = `${i}`;
        if (puces)
          return (
            <ul key={cle} className="list-disc pl-6">
              {lignes.map((l, j) => (
                <li key={`${cle}-${j}`}>{l.map(bout)}</li>
              ))}
            </ul>
          );
        return (
          <p key={cle}>
            {lignes.map((l, j) => (
              <span key={`${cle}-${j}`} className="block">
                {l.map(bout)}
              </span>
            ))}
          </p>
        );
      })}
    </div>
  );
}

function bout({ mots, gras, lien }: Bout, i: number): ReactNode {
  if (lien)
    return (
      <a key={`${i}-${lien}`} href={lien}>
        {mots}
      </a>
    );
  return gras ? <strong key={`${i}-${mots}`}>{mots}</strong> : mots;
}
