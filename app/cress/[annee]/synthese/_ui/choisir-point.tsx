"use client";
import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { Phrase } from "@/app/_ui/phrase";
import { pluriel } from "@/lib/socle/typographie/nombre";

const AU_PLUS = 12;
type Trouve = { id: string; code: string; accroche: string; texte: string };

/** Points by their words and those of their sources: typed, gone through with arrows, taken with Enter. */
export function ChoisirPoint<P extends Trouve>({
  chercher,
  preciser,
  choisir,
}: {
  /** Those that hold these words, the nearest first; the same function as long as the points are the same. */
  chercher: (mots: string) => P[];
  /** What is said under the words of one. */
  preciser: (p: P) => ReactNode;
  choisir: (p: P) => void;
}) {
  const [mots, setMots] = useState("");
  const [rang, setRang] = useState(0);
  const champ = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => champ.current?.focus(), []);
  const cherche = useDeferredValue(mots);
  const tous = useMemo(() => chercher(cherche), [chercher, cherche]);
  const trouves = tous.slice(0, AU_PLUS);
  const actif = trouves[Math.min(rang, trouves.length - 1)];
  return (
    <div className="flex flex-col gap-2">
      <input
        ref={champ}
        role="combobox"
        aria-label="Chercher un point par ses mots, son code ou ses sources"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={actif ? `${id}-${actif.id}` : undefined}
        placeholder="Ses mots, son code, ceux de ses sources"
        className="saisie"
        value={mots}
        onChange={(e) => {
          setMots(e.target.value);
          setRang(0);
        }}
        onKeyDown={(e) => {
          if (e.key === "ArrowDown" || e.key === "ArrowUp") {
            e.preventDefault();
            setRang((r) => Math.max(0, Math.min(trouves.length - 1, r + (e.key === "ArrowDown" ? 1 : -1))));
          } else if (e.key === "Enter" && actif) {
            e.preventDefault();
            choisir(actif);
          }
        }}
      />
      <p role="status" className="text-petit text-sourdine">
        {tous.length === 0
          ? "Aucun point ne contient ces mots."
          : tous.length > AU_PLUS
            ? `${pluriel(tous.length, "point")} : les ${AU_PLUS} premiers sont montrés.`
            : pluriel(tous.length, "point")}
      </p>
      <div id={id} role="listbox" aria-label="Points trouvés" className="flex flex-col">
        {trouves.map((p) => (
          <div
            key={p.id}
            id={`${id}-${p.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={p === actif}
            onClick={() => choisir(p)}
            onKeyDown={(e) => e.key === "Enter" && choisir(p)}
            className="flex min-h-12 cursor-pointer flex-col justify-center border-filet border-b px-2 py-2 hover:bg-voile aria-selected:bg-voile aria-selected:shadow-[inset_4px_0_0_var(--color-accent)]"
          >
            <p>
              <span className="text-sourdine">{p.code} · </span>
              <Phrase accroche={p.accroche} texte={p.texte} />
            </p>
            <p className="text-petit text-sourdine">{preciser(p)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
