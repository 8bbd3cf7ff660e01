"use client";
import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ActionState, Envois } from "@/lib/socle/action";
import { direEnvois } from "@/lib/socle/courriel/dire-envois";
import { appeler } from "./appeler.ts";
import { Bouton, type Variante } from "./bouton.tsx";

export type Acte<I> = (input: I, essai?: boolean) => Promise<ActionState<Envois>>;
export type MotsActe = {
  /** « Labelliser « … » ? » */
  question: string;
  /** What it changes, before it is done. */
  consequence?: string;
  oui: string;
  /** « La candidature est labellisée » */
  fait: string;
  /** What comes next, once it is done. */
  suite?: string;
  /** What is said of the mails, when they do not leave at once. */
  envois?: (envois: Envois) => string;
};

type Montre = { envois: Envois; fait: boolean };
const RENONCE = { ok: false, code: "renonce", message: "" } as const;

/**
 * Asks once before an act that cannot be taken back, then says what happened, in a dialog whose title takes the focus.
 * `demander` answers like an action, once the person has answered: a refusal comes back before the question is asked.
 */
export function useActe<I>(action: Acte<I>, mots: MotsActe, variante?: Variante) {
  const [montre, setMontre] = useState<Montre | null>(null);
  const repondre = useRef<(oui: boolean) => void>(() => {});
  const montrer = (v: Montre) =>
    new Promise<boolean>((resolve) => {
      repondre.current = resolve;
      setMontre(v);
    });

  const demander = async (input: I): Promise<ActionState<Envois>> => {
    const avant = document.activeElement;
    const fermer = (cible: Element | null) => {
      flushSync(() => setMontre(null));
      if (cible instanceof HTMLElement) cible.focus();
    };
    const essai = await appeler(() => action(input, true));
    if (!essai.ok) return essai;
    if (!(await montrer({ envois: essai.value, fait: false }))) {
      fermer(avant);
      return RENONCE;
    }
    const state = await appeler(() => action(input));
    if (state.ok) await montrer({ envois: state.value, fait: true });
    // Once it is done, what was pressed goes away with it.
    fermer(state.ok ? document.getElementById("contenu") : avant);
    return state;
  };
  return {
    demander,
    dialogue: montre && (
      <Dialogue mots={mots} variante={variante} montre={montre} repondre={(oui) => repondre.current(oui)} />
    ),
  };
}

function Dialogue({
  mots,
  variante = "principal",
  montre: { envois, fait },
  repondre,
}: {
  mots: MotsActe;
  variante?: Variante;
  montre: Montre;
  repondre: (oui: boolean) => void;
}) {
  const id = useId();
  const boite = useRef<HTMLDialogElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const [parti, setParti] = useState(false);
  const occupe = parti && !fait;
  useEffect(() => {
    if (!boite.current?.open) boite.current?.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is read again once the act is done
  useEffect(() => titre.current?.focus(), [fait]);
  return (
    <dialog
      ref={boite}
      aria-labelledby={id}
      onCancel={(e) => occupe && e.preventDefault()}
      onClose={() => repondre(fait)}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded border border-filet bg-papier p-5 text-encre backdrop:bg-encre/50 md:p-8"
    >
      <div className="flex flex-col gap-4">
        <h2 id={id} ref={titre} tabIndex={-1} className="break-words outline-none">
          {fait ? mots.fait : mots.question}
        </h2>
        {!fait && mots.consequence && <p>{mots.consequence}</p>}
        <p className="break-words">{mots.envois ? mots.envois(envois) : direEnvois(envois, fait)}</p>
        {fait && mots.suite && <p>{mots.suite}</p>}
        <div className="flex flex-wrap gap-3">
          {!fait && (
            <Bouton
              variante={variante}
              occupe={occupe}
              onClick={() => {
                setParti(true);
                repondre(true);
              }}
            >
              {occupe ? "Un instant…" : mots.oui}
            </Bouton>
          )}
          <Bouton variante={fait ? "principal" : "secondaire"} occupe={occupe} onClick={() => boite.current?.close()}>
            {fait ? "Continuer" : "Ne rien changer"}
          </Bouton>
        </div>
      </div>
    </dialog>
  );
}
