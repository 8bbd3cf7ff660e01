"use client";
import { useEffect, useRef } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { MOTIFS } from "@/lib/synthese/consolidation/motifs";
import { enMain } from "@/lib/synthese/tri/etat";
import { useTable } from "./contexte.ts";
import { EnMain } from "./en-main.tsx";
import { Touche } from "./touche.tsx";

type Saisie = { motif: string };

/** Sets aside what is in hand: a ready reason is one key away, another is written. */
export function Ecarter() {
  const { etat, gestes } = useTable();
  const ids = enMain(etat);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const envoi = useEnvoi<Saisie, Saisie, unknown>({
    cle: `ecarter:${ids[0]}`,
    resolver: jugeDe(() => import("@/lib/socle/formulaire/schema").then((m) => m.motifSaisi(1000))),
    saisie: { motif: "" },
    envoyer: ({ motif }) => gestes.ecarter(ids, motif),
    vider: true,
    relire: () => {},
  });
  return (
    <section aria-labelledby="ecarter" className="flex flex-col gap-4">
      <h2 id="ecarter" ref={titre} tabIndex={-1} className="self-start">
        Pourquoi l’écarter ?
      </h2>
      <EnMain />
      <p className="text-sourdine">L’organisateur lira ce motif.</p>
      <ol className="flex flex-col">
        {MOTIFS.map((motif, i) => (
          <li key={motif}>
            <button
              type="button"
              onClick={() => void gestes.ecarter(ids, motif)}
              className="flex min-h-12 w-full items-center gap-3 border-filet border-b py-2 text-start hover:bg-voile"
            >
              <Touche>{i + 1}</Touche>
              {motif}
            </button>
          </li>
        ))}
      </ol>
      <Formulaire envoi={envoi} className="flex flex-col gap-3">
        <ChampTexte<Saisie> name="motif" label="Un autre motif" lignes={3} max={1000} />
        <Envoyer variante="danger">Écarter avec ce motif</Envoyer>
      </Formulaire>
    </section>
  );
}
