"use client";
type Etape = { nom: string; fait: boolean; enCours?: boolean; detail?: string };

/** The thread through the steps of one thing: what is done, where it is, what comes. */
export function Fil({ etapes, titre }: { etapes: Etape[]; titre: string }) {
  return (
    <ol aria-label={titre} className="flex flex-col md:flex-row md:gap-0">
      {etapes.map((e, i) => (
        <li
          key={e.nom}
          aria-current={e.enCours ? "step" : undefined}
          className={`relative flex-1 border-l-2 pb-4 pl-5 md:border-t-2 md:border-l-0 md:pt-4 md:pr-4 md:pb-0 md:pl-0 ${e.fait ? "border-accent" : "border-filet"} ${i === etapes.length - 1 ? "last:pb-0" : ""}`}
        >
          <span
            aria-hidden="true"
            className={`absolute top-0 -left-[7px] size-3 rounded-full border-2 md:-top-[7px] md:left-0 ${e.fait ? "border-accent bg-accent" : e.enCours ? "border-accent bg-papier" : "border-bord bg-papier"}`}
          />
          <span className={e.enCours ? "font-bold" : e.fait ? "" : "text-sourdine"}>{e.nom}</span>
          <span className="sr-only">{e.fait ? " (fait)" : e.enCours ? " (en cours)" : " (à venir)"}</span>
          {e.detail && <span className="block text-petit text-sourdine">{e.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
