"use client";
import { useState } from "react";
import { enoncesDe, idsVisibles } from "@/lib/synthese/tri/etat";
import { isFiltre } from "@/lib/synthese/tri/filtres";
import { GROUPEMENTS, type Groupement, NOM_GROUPEMENT } from "@/lib/synthese/tri/lignes";
import { nombreQuiAttend } from "@/lib/synthese/tri/reste";
import { useTable } from "./contexte.ts";
import { FiltresVus } from "./filtres-vus.tsx";
import { Liste } from "./liste-attente.tsx";

/** What waits, in groups, and how it is grouped and narrowed. */
export function Attente({ className, lire }: { className: string; lire: () => void }) {
  const { etat, agir } = useTable();
  const { pile, groupement, filtres, lignes } = etat;
  const total = pile === "a_traiter" ? nombreQuiAttend(etat) : enoncesDe(etat, pile).length;
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
