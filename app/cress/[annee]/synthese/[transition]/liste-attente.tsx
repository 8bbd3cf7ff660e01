"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef } from "react";
import { NOM_TYPE_ENONCE } from "@/lib/recueil/rubriques/types-enonce";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Ligne } from "@/lib/synthese/tri/lignes";
import type { Enonce } from "@/lib/synthese/tri/types";
import { useTable } from "./contexte.ts";
import { emporter } from "./glisser.ts";
import { Ici, useIci } from "./present-ici.tsx";

const HAUT_TITRE = 44;
const HAUT_ENONCE = 68;

/** What the list holds, windowed: one stop of the Tab key, then arrows. */
export function Liste({ lire }: { lire: () => void }) {
  const { etat, agir, enonces } = useTable();
  const { lignes, courant, choisis } = etat;
  const boite = useRef<HTMLDivElement>(null);
  const ici = useIci();
  const iciParGroupe = useMemo(() => parGroupe(lignes, ici), [lignes, ici]);
  const rang = useMemo(() => lignes.findIndex((l) => l.nature === "enonce" && l.id === courant), [lignes, courant]);
  const fenetre = useVirtualizer({
    count: lignes.length,
    getScrollElement: () => boite.current,
    estimateSize: (i) => (lignes[i]?.nature === "titre" ? HAUT_TITRE : HAUT_ENONCE),
    getItemKey: (i) => cleDe(lignes[i]),
    overscan: 6,
    // What the server draws, before the list is measured.
    initialRect: { width: 320, height: 640 },
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    // The current line is there even out of sight: it may hold the focus.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const debut = Math.max(0, startIndex - overscan);
      const fin = Math.min(count - 1, endIndex + overscan);
      const vus = Array.from({ length: Math.max(0, fin - debut + 1) }, (_, i) => debut + i);
      if (rang < 0 || (rang >= debut && rang <= fin)) return vus;
      return rang < debut ? [rang, ...vus] : [...vus, rang];
    },
  });
  // Another line may be current at the same rank, and lines above it go.
  const vu = `${courant} ${rang} ${lignes.length}`;
  const vuAvant = useRef("");
  useEffect(() => {
    if (vuAvant.current === vu) return;
    vuAvant.current = vu;
    if (rang >= 0) fenetre.scrollToIndex(rang, { align: "auto" });
  });
  const parCle = (e: React.KeyboardEvent) => {
    const pas: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const n = pas[e.key];
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (n !== undefined) agir({ type: "avancer", pas: n, etendre: e.shiftKey });
    else if (e.key === "Home" || e.key === "End") agir({ type: "bout", fin: e.key === "End" });
    else if (e.key === " " && courant) agir({ type: "choisir", id: courant });
    else return;
    e.preventDefault();
  };
  return (
    <div ref={boite} className="min-h-0 flex-1 overflow-y-auto">
      <ul aria-labelledby="pile" className="relative" style={{ height: fenetre.getTotalSize() }} onKeyDown={parCle}>
        {fenetre.getVirtualItems().map(({ index, start, key }) => {
          const ligne = lignes[index];
          if (!ligne) return null;
          const enonce = ligne.nature === "enonce" ? enonces.get(ligne.id) : undefined;
          return (
            <li
              key={key}
              data-index={index}
              ref={fenetre.measureElement}
              aria-setsize={lignes.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
              draggable={ligne.nature === "enonce"}
              onDragStart={(ev) =>
                ligne.nature === "enonce" && emporter(ev, choisis.includes(ligne.id) ? choisis : [ligne.id])
              }
            >
              {ligne.nature === "titre" ? (
                <Titre ligne={ligne} ici={iciParGroupe.get(ligne.cle)} />
              ) : (
                enonce && (
                  <LigneEnonce
                    e={enonce}
                    courant={enonce.id === courant}
                    choisi={choisis.includes(enonce.id)}
                    ici={ici.get(enonce.id)}
                    agir={agir}
                    lire={lire}
                  />
                )
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const cleDe = (l: Ligne | undefined) => (l ? (l.nature === "titre" ? `titre ${l.cle}` : l.id) : "");

/** What is said of who is in each group of the list, by its key. */
function parGroupe(lignes: readonly Ligne[], ici: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const trouves = new Map<string, string>();
  if (ici.size === 0) return trouves;
  let cle = "";
  for (const ligne of lignes) {
    if (ligne.nature === "titre") cle = ligne.cle;
    const mots = ligne.nature === "enonce" ? ici.get(ligne.id) : undefined;
    if (mots) trouves.set(cle, mots);
  }
  return trouves;
}

function Titre({ ligne, ici }: { ligne: Extract<Ligne, { nature: "titre" }>; ici: string | undefined }) {
  const { etat, agir } = useTable();
  const ids = () => {
    const debut = etat.lignes.indexOf(ligne) + 1;
    const suite = etat.lignes.slice(debut);
    const fin = suite.findIndex((l) => l.nature === "titre");
    return (fin < 0 ? suite : suite.slice(0, fin)).flatMap((l) => (l.nature === "enonce" ? [l.id] : []));
  };
  return (
    <div className="flex min-h-11 items-center gap-2 border-filet border-b bg-voile pr-2 pl-4 text-petit">
      <h3 className="min-w-0 flex-1 text-petit">
        <button
          type="button"
          aria-expanded={!ligne.replie}
          onClick={() => agir({ type: "replier", cle: ligne.cle })}
          className="flex min-h-11 w-full min-w-0 items-center gap-2 text-start"
        >
          <span aria-hidden="true">{ligne.replie ? "▸" : "▾"}</span>
          <span className="truncate">{typographier(ligne.titre)}</span>
          <span className="font-normal text-sourdine">{ligne.n}</span>
          <Ici mots={ici} />
        </button>
      </h3>
      {!ligne.replie && !ligne.epars && !etat.table.reste && ligne.n > 1 && (
        <button
          type="button"
          onClick={() => agir({ type: "choisirTous", ids: ids() })}
          className="min-h-9 px-1 text-accent underline underline-offset-4"
        >
          Choisir
          <span className="sr-only">
            {" "}
            les {pluriel(ligne.n, "énoncé")} : {ligne.titre}
          </span>
        </button>
      )}
    </div>
  );
}

type PropsLigne = {
  e: Enonce;
  courant: boolean;
  choisi: boolean;
  ici: string | undefined;
  agir: ReturnType<typeof useTable>["agir"];
  lire: () => void;
};

const LigneEnonce = memo(function LigneEnonce({ e, courant, choisi, ici, agir, lire }: PropsLigne) {
  return (
    <div
      className={`flex items-stretch border-filet border-b ${courant ? "bg-blanc shadow-[inset_4px_0_0_var(--color-accent)]" : ""} ${choisi ? "bg-blanc" : ""}`}
    >
      <label className="flex w-10 shrink-0 cursor-pointer items-center justify-center">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={choisi}
          onChange={(ev) =>
            agir(
              (ev.nativeEvent as MouseEvent).shiftKey
                ? { type: "choisirPlage", id: e.id }
                : { type: "choisir", id: e.id },
            )
          }
          className="size-5 accent-accent"
          aria-label={`Choisir ${e.code}`}
        />
      </label>
      <button
        type="button"
        id={`ligne-${e.id}`}
        tabIndex={courant ? 0 : -1}
        aria-current={courant || undefined}
        onClick={(ev) => {
          if (ev.shiftKey) agir({ type: "choisirPlage", id: e.id });
          else if (ev.ctrlKey || ev.metaKey) agir({ type: "choisir", id: e.id });
          else {
            agir({ type: "aller", id: e.id });
            lire();
          }
        }}
        className="-outline-offset-2 flex min-h-16 min-w-0 flex-1 flex-col justify-center py-2 pr-3 pl-2 text-start"
      >
        <span className="flex w-full items-center justify-between gap-2 text-petit text-sourdine">
          <span className="truncate">
            {e.code} · {NOM_TYPE_ENONCE[e.type]}
          </span>
          <Ici mots={ici} />
        </span>
        <span className="w-full truncate font-semibold">{typographier(e.accroche)}</span>
      </button>
    </div>
  );
});
