"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { NOM_TYPE_ENONCE } from "@/lib/fiche/types-enonce";
import { enoncesDe, idsVisibles } from "@/lib/tri/etat";
import { isFiltre } from "@/lib/tri/filtres";
import { GROUPEMENTS, type Groupement, type Ligne, NOM_GROUPEMENT } from "@/lib/tri/lignes";
import type { Enonce } from "@/lib/tri/types";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { useTable } from "./contexte.ts";
import { FiltresVus } from "./filtres-vus.tsx";
import { emporter } from "./glisser.ts";

const HAUT_TITRE = 44;
const HAUT_ENONCE = 68;

/** What waits, in groups, windowed: one stop of the Tab key, then arrows. */
export function Attente({ className, lire }: { className: string; lire: () => void }) {
  const { etat, agir } = useTable();
  const { pile, groupement, filtres, lignes } = etat;
  const total = enoncesDe(etat, pile).length;
  const montres = idsVisibles(etat).length;
  const [ouvert, setOuvert] = useState(false);
  const ecartes = enoncesDe(etat, "ecartes").length;
  return (
    <section aria-labelledby="pile" className={`volet-attente flex min-h-0 flex-col ${className}`}>
      <div className="flex flex-col gap-1 border-filet border-b px-4 py-2">
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <h2 id="pile" tabIndex={-1} className="text-[1.1rem]">
            {pile === "a_traiter" ? "À traiter" : "Écartés"}{" "}
            <span className="font-normal text-sourdine">{isFiltre(filtres) ? `${montres} sur ${total}` : total}</span>
          </h2>
          <label className="flex items-center gap-1 text-petit">
            <span className="sr-only">Grouper </span>
            <select
              className="min-h-9 rounded border border-filet bg-papier px-1"
              value={groupement}
              onChange={(e) => agir({ type: "grouper", groupement: e.target.value as Groupement })}
            >
              {GROUPEMENTS.map((g) => (
                <option key={g} value={g}>
                  {NOM_GROUPEMENT[g]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="flex items-center gap-2">
          <input
            id="filtre-mots"
            type="search"
            aria-label="Chercher dans les énoncés"
            placeholder="Chercher"
            className="min-h-9 min-w-0 flex-1 rounded border border-bord bg-blanc px-2 py-1"
            value={filtres.mots}
            onChange={(e) => agir({ type: "filtrer", filtres: { mots: e.target.value } })}
          />
          <button
            type="button"
            aria-expanded={ouvert}
            onClick={() => setOuvert(!ouvert)}
            className="min-h-9 px-1 text-accent text-petit underline underline-offset-4"
          >
            Filtrer
          </button>
          {(ecartes > 0 || pile === "ecartes") && (
            <button
              type="button"
              onClick={() => agir({ type: "montrer", pile: pile === "ecartes" ? "a_traiter" : "ecartes" })}
              className="min-h-9 px-1 text-accent text-petit underline underline-offset-4"
            >
              {pile === "ecartes" ? "À traiter" : `Écartés ${ecartes}`}
            </button>
          )}
        </div>
        <FiltresVus ouvert={ouvert} />
      </div>
      {montres === 0 && lignes.length === 0 ? (
        <p className="px-4 py-6 text-sourdine">
          {isFiltre(filtres)
            ? "Aucun énoncé ne répond à ces filtres."
            : pile === "a_traiter"
              ? "Aucun énoncé n’attend dans ce chapitre."
              : "Aucun énoncé n’est écarté."}
        </p>
      ) : (
        <Liste lire={lire} />
      )}
    </section>
  );
}

function Liste({ lire }: { lire: () => void }) {
  const { etat, agir, enonces } = useTable();
  const { lignes, courant, choisis } = etat;
  const boite = useRef<HTMLDivElement>(null);
  const rang = useMemo(() => lignes.findIndex((l) => l.nature === "enonce" && l.id === courant), [lignes, courant]);
  const fenetre = useVirtualizer({
    count: lignes.length,
    getScrollElement: () => boite.current,
    estimateSize: (i) => (lignes[i]?.nature === "titre" ? HAUT_TITRE : HAUT_ENONCE),
    getItemKey: (i) => cleDe(lignes[i]),
    overscan: 6,
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
                <Titre ligne={ligne} />
              ) : (
                enonce && (
                  <LigneEnonce
                    e={enonce}
                    courant={enonce.id === courant}
                    choisi={choisis.includes(enonce.id)}
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

function Titre({ ligne }: { ligne: Extract<Ligne, { nature: "titre" }> }) {
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
        </button>
      </h3>
      {!ligne.replie && ligne.n > 1 && (
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
  agir: ReturnType<typeof useTable>["agir"];
  lire: () => void;
};

const LigneEnonce = memo(function LigneEnonce({ e, courant, choisi, agir, lire }: PropsLigne) {
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
        <span className="text-petit text-sourdine">
          {e.code} · {NOM_TYPE_ENONCE[e.type]}
        </span>
        <span className="w-full truncate font-semibold">{typographier(e.accroche)}</span>
      </button>
    </div>
  );
});
