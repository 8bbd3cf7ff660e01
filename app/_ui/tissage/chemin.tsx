import { typographier } from "@/lib/socle/typographie/texte";
import { lienChemin } from "@/lib/synthese/publication/chemin";
import type { Chemin, Origine } from "@/lib/synthese/tissage/chemin";
import { CHEMIN, placerChemin } from "@/lib/synthese/tissage/placer-chemin";
import { Blocs } from "../blocs.tsx";
import { encreTransition, MarqueTransition } from "../marque.tsx";
import "./tissage.css";

/** « Le chemin de nos mots »: drawn, then point by point with the words each comes from, and as a picture to share. */
export function CheminDesMots({ annee, origine, chemin }: { annee: number; origine: Origine; chemin: Chemin }) {
  const base = `/${annee}/synthese`;
  const enonces = new Map(chemin.enonces.map((e) => [e.code, e]));
  return (
    <div className="flex flex-col gap-6">
      <DessinChemin chemin={chemin} base={base} />
      <ol className="ml-1.5 border-accent border-l-2">
        {chemin.points.map(({ code, blocs, transition, sources }) => (
          <li key={code} className="relative pb-5 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-accent bg-papier"
            />
            <div className="lecture flex flex-col gap-2">
              <Blocs blocs={blocs} />
            </div>
            <p className="flex items-center gap-2 pt-1 text-petit">
              <MarqueTransition code={transition} taille={16} />
              <a href={`${base}/${transition}#${code}`}>Point {code} de la synthèse</a>
            </p>
            <p className="text-petit text-sourdine">
              Venu de :{" "}
              {sources
                .flatMap((s) => enonces.get(s.enonce) ?? [])
                .map((e, i) => (
                  <span key={e.code}>
                    {i > 0 && " ; "}
                    {typographier(`« ${e.accroche || e.texte} »`)} (<a href={`${base}/sources#${e.code}`}>{e.code}</a>)
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ol>
      <p className="print:hidden">
        <a href={lienChemin(annee, origine, "/image")} className="inline-flex min-h-11 items-center">
          Le chemin de nos mots en image, à partager (PNG)
        </a>
      </p>
    </div>
  );
}

/** What they said on one side, what the synthesis made of it on the other. */
function DessinChemin({ chemin, base }: { chemin: Chemin; base: string }) {
  const { hauteur, enonces, points, fils } = placerChemin(chemin, CHEMIN);
  const { largeur, gauche, droite } = CHEMIN;
  return (
    <svg
      viewBox={`0 0 ${largeur} ${hauteur}`}
      aria-hidden="true"
      className="tissage-dessin hidden md:block print:block"
    >
      <g fill="none" stroke="currentColor" strokeWidth={2}>
        {fils.map((f) => (
          <path key={`${f.de} ${f.vers}`} d={f.d} className={encreTransition(f.transition)} />
        ))}
      </g>
      {enonces.map(({ code, mots, y }) => (
        <a key={code} className="tissage-bout" href={`${base}/sources#${code}`} tabIndex={-1}>
          <text x={gauche - 14} y={y + 5} textAnchor="end" fontSize={14.5}>
            {mots}
          </text>
          <circle cx={gauche} cy={y} r={5} className="tissage-gauche tissage-plein" />
        </a>
      ))}
      {points.map(({ code, mots, y, transition, ateliers }) => (
        <a
          key={code}
          className={`tissage-bout ${encreTransition(transition)}`}
          href={`${base}/${transition}#${code}`}
          tabIndex={-1}
        >
          <circle cx={droite} cy={y} r={5} className={ateliers > 1 ? "tissage-plein" : "tissage-vide"} />
          <text x={droite + 14} y={y + 5} fontSize={14.5}>
            {mots}
          </text>
        </a>
      ))}
    </svg>
  );
}
