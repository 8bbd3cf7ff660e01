"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { nouvelleCle } from "@/app/_ui/cle";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import type { Changement } from "@/lib/socle/vif/sujets";
import { lirePresence, type Ouvert, type Signe } from "@/lib/synthese/tri/presence";
import { presenceAction } from "./actions.ts";

/** Somebody else at the same table: once for each page they have there. */
export type Present = { page: string; nom: string; ouvert: Ouvert };

/** One who goes through a list passes by: what is told is where they stop. */
const POSE_MS = 1000;
const RAPPEL_MS = 60_000;
/** Whoever has said nothing for this long is gone. */
const SILENCE_MS = 150_000;

type Agents = { moi: string; noms: Record<string, string> };

/**
 * Who else is at this table, and what each has open. Told from browser to browser through the server, which keeps nothing;
 * alone, one says that one arrives, and nothing more.
 */
export function usePresences(table: { annee: string; transition: CodeTransition }, ouvert: Ouvert) {
  const [page] = useState(nouvelleCle);
  const [vus, setVus] = useState<ReadonlyMap<string, { personneId: string; ouvert: Ouvert }>>(new Map());
  const [agents, setAgents] = useState<Agents | null>(null);
  const [appels, setAppels] = useState(0);
  const silences = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const presents = useMemo(
    () =>
      [...vus].flatMap(([page, { personneId, ouvert }]): Present[] => {
        const nom = agents?.noms[personneId];
        return nom && personneId !== agents.moi ? [{ page, nom, ouvert }] : [];
      }),
    [vus, agents],
  );
  const accompagne = presents.length > 0;

  const dire = async (signe?: Signe) => {
    const dit = signe ?? (ouvert?.ecrit ? "ecrit" : "lit");
    const state = await appeler(() => presenceAction({ ...table, page, signe: dit, id: ouvert?.id ?? null }));
    if (state.ok) setAgents({ moi: state.value.moi, noms: state.value.agents });
  };
  const latest = useRef({ dire, accompagne });
  latest.current = { dire, accompagne };

  const oublier = (page: string) => {
    clearTimeout(silences.current.get(page));
    setVus((avant) => new Map([...avant].filter(([autre]) => autre !== page)));
  };
  const recevoir = (changements: readonly Changement[]) => {
    for (const presence of changements.map((c) => lirePresence(c.id))) {
      if (!presence) continue;
      const { personneId, page, signe, id } = presence;
      oublier(page);
      if (signe === "part") continue;
      const ouvert = id ? { id, ecrit: signe === "ecrit" } : null;
      setVus((avant) => new Map([...avant, [page, { personneId, ouvert }]]));
      silences.current.set(
        page,
        setTimeout(() => oublier(page), SILENCE_MS),
      );
      if (signe === "arrive") setAppels((n) => n + 1);
    }
  };

  useEffect(() => {
    const partir = () => void (latest.current.accompagne && latest.current.dire("part"));
    void latest.current.dire("arrive");
    window.addEventListener("pagehide", partir);
    return () => {
      window.removeEventListener("pagehide", partir);
      partir();
      for (const silence of silences.current.values()) clearTimeout(silence);
    };
  }, []);
  // Where one is, once in company: each time one stops somewhere, and when somebody who arrives asks.
  const ou = `${ouvert?.id} ${ouvert?.ecrit} ${appels}`;
  useEffect(() => {
    if (!accompagne || !ou) return;
    const pose = setTimeout(() => void latest.current.dire(), POSE_MS);
    const rappel = setInterval(() => void latest.current.dire(), RAPPEL_MS);
    return () => {
      clearTimeout(pose);
      clearInterval(rappel);
    };
  }, [accompagne, ou]);
  return { presents, recevoir, arriver: () => void dire("arrive") };
}
