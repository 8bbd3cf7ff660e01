"use client";
import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Formulaire, Retenue } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { Phrase } from "@/app/_ui/phrase";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { motsDeLEnonce, motsDuPoint } from "@/lib/synthese/consolidation/mots";
import type { saisieScission } from "@/lib/synthese/tri/schema";
import type { Point } from "@/lib/synthese/tri/types";
import { scinderAction } from "./actions.ts";
import { useTable } from "./contexte.ts";
import { Reperes } from "./enonce-lu.tsx";
import { ID_FORMULAIRE } from "./use-touches.ts";

type Saisie = z.input<typeof saisieScission>;

/** A point made two: each of its sources goes to one or the other, and each has its own words. */
export function Scinder({ p }: { p: Point }) {
  const { agir, gestes, enonces } = useTable();
  const [partent, setPartent] = useState<readonly string[]>(() => p.sources.slice(1).map((s) => s.enonceId));
  const restent = p.sources.map((s) => s.enonceId).filter((id) => !partent.includes(id));
  const tete = enonces.get(partent[0] ?? "");
  const neuf = tete ? motsDeLEnonce(tete) : motsDuPoint(p);
  const envoi = useEnvoi<Saisie, z.output<typeof saisieScission>, unknown>({
    cle: `scission:${p.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/tri/schema").then((m) => m.saisieScission)),
    saisie: {
      reste: { accroche: p.accroche, texte: p.texte },
      neuf: { accroche: neuf.accroche, texte: neuf.texte },
    },
    envoyer: async (mots) => {
      const state = await gestes.parFormulaire((ouverte) =>
        scinderAction({
          ouverte,
          donnees: {
            pointId: p.id,
            parts: [
              { enonceIds: restent, mots: { ...motsDuPoint(p), ...mots.reste } },
              { enonceIds: [...partent], mots: { ...neuf, ...mots.neuf } },
            ],
          },
        }),
      );
      if (state.ok) agir({ type: "mode", mode: { nom: "lire" } });
      return state;
    },
    relire: () => void gestes.relire(),
  });
  const { setFocus } = envoi.form;
  useEffect(() => {
    if (p.sources.length > 1) void setFocus("reste.accroche");
  }, [setFocus, p.sources.length]);
  if (p.sources.length < 2) return <RienAScinder p={p} />;
  return (
    <section aria-labelledby="scinder" className="flex flex-col gap-5">
      <h2 id="scinder">Scinder {p.code}</h2>
      <fieldset className="flex flex-col">
        <legend className="font-semibold">Quels énoncés vont dans le second point ?</legend>
        {p.sources.map((s) => {
          const e = enonces.get(s.enonceId);
          const seul = restent.length === 1 && restent[0] === s.enonceId;
          return (
            e && (
              <label key={e.id} className="flex min-h-11 items-start gap-3 border-filet border-b py-2">
                <input
                  type="checkbox"
                  className="mt-1 size-5 shrink-0 accent-accent"
                  checked={partent.includes(e.id)}
                  aria-disabled={seul}
                  onChange={() =>
                    setPartent((avant) =>
                      avant.includes(e.id) ? avant.filter((id) => id !== e.id) : seul ? avant : [...avant, e.id],
                    )
                  }
                />
                <span>
                  <span className="block text-petit text-sourdine">
                    <Reperes e={e} />
                  </span>
                  <Phrase accroche={e.accroche} texte={e.texte} />
                </span>
              </label>
            )
          );
        })}
      </fieldset>
      <Formulaire envoi={envoi} id={ID_FORMULAIRE} className="flex flex-col gap-4">
        <h3>Le premier point</h3>
        <ChampTexte<Saisie> name="reste.accroche" label="Accroche du premier" facultatif />
        <ChampTexte<Saisie> name="reste.texte" label="Texte du premier" lignes={4} max={2000} />
        <h3>Le second point</h3>
        <ChampTexte<Saisie> name="neuf.accroche" label="Accroche du second" facultatif />
        <ChampTexte<Saisie> name="neuf.texte" label="Texte du second" lignes={4} max={2000} />
        <Retenue />
      </Formulaire>
    </section>
  );
}

function RienAScinder({ p }: { p: Point }) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  return (
    <section aria-labelledby="scinder" className="flex flex-col gap-2">
      <h2 id="scinder" ref={titre} tabIndex={-1} className="self-start">
        Scinder {p.code}
      </h2>
      <p>Il ne cite qu’un énoncé : il n’y a rien à scinder.</p>
    </section>
  );
}
