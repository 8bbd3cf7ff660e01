"use client";
import Link from "next/link";
import type { Etape } from "@/lib/conduite/avancement/etapes";
import { nombre } from "@/lib/socle/typographie/nombre";

/**
 * The thread of an edition, drawn as one line through its stages: whole where things have gone on, broken where they
 * wait, and under each break the lists where one takes it up again. Read without the drawing, it is a list that says the same.
 */
export function FilEdition({ etapes }: { etapes: readonly Etape[] }) {
  return (
    <ol aria-label="Le fil de l’édition" className="fil-edition">
      {etapes.map((e, i) => (
        <li key={e.cle}>
          <Troncon etape={e} dernier={i === etapes.length - 1} />
          <div className="pb-7 lg:pt-3 lg:pr-3 lg:pb-0">
            <p className="leading-tight">
              <strong className="fil-edition-nombre">{e.n === null ? "–" : nombre(e.n)}</strong>{" "}
              <span className="fil-edition-quoi">{e.quoi}</span>
            </p>
            {e.detail && <p className="text-petit text-sourdine">{e.detail}</p>}
            {e.attend.length > 0 && (
              <ul aria-label={`Attend, après ${e.quoi}`} className="fil-edition-attend">
                {e.attend.map((a) => (
                  <li key={a.cle}>
                    <Link href={a.href}>{a.quoi}</Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A break that is short is seen all the same, and so is a beginning; the numbers say how much. */
const lisible = ({ suite, attend }: Etape) =>
  suite === 0 ? 0 : Math.min(attend.length > 0 ? 0.8 : 1, Math.max(0.2, suite));

/** From a stage to the next: drawn along the page on a wide screen, down it on a phone. */
function Troncon({ etape, dernier }: { etape: Etape; dernier: boolean }) {
  const plein = lisible(etape);
  const noeud = etape.n ? "fil-edition-plein" : "fil-edition-vide";
  const suite = etape.n || etape.attend.length > 0 ? "fil-edition-rompu" : "fil-edition-nu";
  return (
    <svg aria-hidden="true" className="fil-edition-trait">
      {!dernier && (
        <>
          <line className={`${suite} fil-edition-large`} x1="8" y1="8" x2="100%" y2="8" />
          <line className={`${suite} fil-edition-etroit`} x1="8" y1="8" x2="8" y2="100%" />
          {plein > 0 && (
            <>
              <line className="fil-edition-tenu fil-edition-large" x1="8" y1="8" x2={`${plein * 100}%`} y2="8" />
              <line className="fil-edition-tenu fil-edition-etroit" x1="8" y1="8" x2="8" y2={`${plein * 100}%`} />
            </>
          )}
        </>
      )}
      <circle className={noeud} cx="8" cy="8" r="6" />
    </svg>
  );
}
