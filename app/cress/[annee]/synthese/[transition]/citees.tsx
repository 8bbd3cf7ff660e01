"use client";
import { Phrase } from "@/app/_ui/phrase";
import { useTable } from "./contexte.ts";
import { Reperes } from "./enonce-lu.tsx";

/** What a point being written rests on, in the words of the énoncés, along the thread. */
export function Citees({ ids }: { ids: readonly string[] }) {
  const { enonces } = useTable();
  return (
    <section aria-labelledby="citees" className="flex flex-col gap-2">
      <h3 id="citees">Écrit d’après</h3>
      <ul className="flex flex-col border-accent border-l-2 pl-4">
        {ids.map((id) => {
          const e = enonces.get(id);
          return (
            e && (
              <li key={id} className="py-1.5">
                <p className="text-petit text-sourdine">
                  <Reperes e={e} />
                </p>
                <p>
                  <Phrase accroche={e.accroche} texte={e.texte} />
                </p>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
