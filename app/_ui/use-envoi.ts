"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from "react-hook-form";
import type { ActionState } from "@/lib/socle/action";
import { appeler } from "./appeler.ts";
import type { Juge } from "./juge.ts";
import { montrerLeChoix } from "./remede.tsx";
import { useSaisieGardee } from "./use-saisie-gardee.ts";

const REESSAI_MS = 4000;
const REESSAI_MAX_MS = 60_000;

type Echec = { code: string; message: string; essais: number };

export type OptionsEnvoi<F extends FieldValues, V, T> = {
  /** Where the words wait in this browser: one name for each form and thing written about. */
  cle: string;
  resolver: Juge<F, V>;
  /** What the server holds today; the answers one begins with, in a form that only adds. */
  saisie: F;
  /** `naissance`: the same each time the same words are sent again. */
  envoyer: (donnees: V, naissance: string) => Promise<ActionState<T>>;
  /** Each sending begins another: the form empties. */
  vider?: boolean;
  fait?: (value: T, donnees: V) => void;
  /** How what the server holds is read again; the page is, unless told otherwise. */
  relire?: () => void;
  /** Where to go once done; the same page otherwise, read again. */
  ensuite?: string | ((value: T) => string | undefined);
};

/**
 * A form sent by its button. Its words stay in this browser until they are sent; without network the sending is tried
 * again by itself; a session that is over, a site deployed since or somebody else’s answers lose nothing.
 */
export function useEnvoi<F extends FieldValues, V, T>(options: OptionsEnvoi<F, V, T>) {
  const router = useRouter();
  const relire = () => (latest.current.relire ?? router.refresh)();
  const form = useForm<F, unknown, V>({
    resolver: options.resolver,
    defaultValues: options.saisie as DefaultValues<F>,
    shouldFocusError: false,
  });
  const garde = useSaisieGardee(form, options.cle, options.saisie);
  const [echec, setEchec] = useState<Echec | null>(null);
  const [enCours, setEnCours] = useState(false);
  const occupe = useRef(false);
  const latest = useRef(options);
  latest.current = options;

  const partir = async (donnees: V) => {
    if (occupe.current) return;
    if (garde.ecarts.length > 0) return montrerLeChoix();
    occupe.current = true;
    setEnCours(true);
    const envoyees = structuredClone(form.getValues());
    const state = await appeler(() => latest.current.envoyer(donnees, garde.naissance()));
    occupe.current = false;
    setEnCours(false);
    if (state.ok) {
      const { vider = false, fait, ensuite } = latest.current;
      setEchec(null);
      garde.partie(envoyees, vider);
      fait?.(state.value, donnees);
      const suite = typeof ensuite === "function" ? ensuite(state.value) : ensuite;
      if (suite) router.push(suite, { scroll: false });
      return relire();
    }
    if (state.code === "renonce") return setEchec(null);
    setEchec((e) => ({ code: state.code, message: state.message, essais: (e?.essais ?? 0) + 1 }));
    // What is wrong is told beside its field, whether the action takes the form alone or among other things.
    for (const [name, message] of Object.entries(state.erreurs ?? {}))
      form.setError(name.replace(/^donnees\./, "") as FieldPath<F>, { message });
    if (!RESTENT.has(state.code)) relire();
  };
  const soumettre = form.handleSubmit(partir, () => setEchec(null));
  const encore = useRef(soumettre);
  encore.current = soumettre;

  useEffect(() => {
    if (echec?.code !== "reseau") return;
    const reessayer = () => void encore.current();
    const minuterie = setTimeout(reessayer, Math.min(REESSAI_MS * 2 ** (echec.essais - 1), REESSAI_MAX_MS));
    window.addEventListener("online", reessayer);
    return () => {
      clearTimeout(minuterie);
      window.removeEventListener("online", reessayer);
    };
  }, [echec]);

  const passager = echec !== null && A_COTE.has(echec.code);
  return {
    form,
    garde,
    soumettre,
    preparer: options.resolver.preparer,
    /** Being judged, or on their way. */
    enCours: enCours || form.formState.isSubmitting,
    /** Told at the top: a refusal, in its sentence. */
    refus: passager ? null : (echec?.message ?? null),
    /** Told beside the button: what keeps the words from leaving, and its remedy. */
    retenue: passager ? echec : null,
  };
}

/** Nothing of the server has answered these words. */
const A_COTE = new Set(["reseau", "session", "site_change"]);
/**
 * After these the page stays as it is: nothing else is known, or a situation that has changed would take the form away
 * with its words. After any other refusal the page is read again beside them.
 */
const RESTENT = new Set([...A_COTE, "panne", "saisie", "etat", "introuvable", "non_autorise"]);
