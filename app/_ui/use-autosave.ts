"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, get, type UseFormReturn } from "react-hook-form";
import type { ActionState } from "@/lib/socle/action";
import { type Cote, comparer, fusionner, rattraperBase } from "@/lib/socle/formulaire/ecarts";
import type { Partie, Retenues } from "@/lib/socle/formulaire/partie";
import { appeler } from "./appeler.ts";
import type { AChoisir } from "./choisir-reponses.tsx";
import { nouvelleCle } from "./cle.ts";
import { ecrireCopie, lireCopie, oublierCopie } from "./copie-locale.ts";

export type Enregistrement = {
  etat: "repos" | "en_cours" | "fait" | "echec";
  at?: Date;
  message?: string;
  /** Answers the last save left out: they are on the screen and in this browser only. */
  retenues: Retenues;
  /** Why it failed: a session that is over, a site deployed anew… have each their remedy. */
  code?: string;
};

/** Answers that are not those of the server, and what to choose between. */
export type Divergence<S> = AChoisir & {
  mien: S;
  serveur: { version: number | null; valeurs: S };
  /** Under which key the answers found in this browser were to be born. */
  naissance?: string;
};

type Reponses = Record<string, unknown>;

/** What makes a form safe: where it is kept in the browser, and how to read what the server holds. */
export type Reprise<F, S extends Reponses> = {
  /** Key of the copy in this browser; changes when the draft is born. */
  cle: () => string;
  /** Brings here what was typed for a draft before it was known to be born. */
  rattacher?: () => void;
  /** Version of the server the form builds on; null before it has one. */
  version: () => number | null;
  /** The answers as the server would give them back, and the way in again. */
  exporter: (values: F) => S;
  importer: (valeurs: S) => F;
  /** The lists one adds to and takes from: when theirs is taken, their fields start again. */
  listes: readonly string[];
  lire: () => Promise<ActionState<{ version: number; at: Date; par: string | null; valeurs: S }>>;
  /** From now on the form builds on this version. */
  accepter: (version: number) => void;
};

const PAUSE_MS = 1200;
const REESSAI_MS = 5000;
/** Saves without an answer that are remembered: the first one, and the last. */
const ENVOYEES_MAX = 6;

const AUCUNE: Retenues = {};

/** Said where one types: the two answers stand at the top of the form. */
const A_CHOISIR = {
  etat: "echec",
  code: "a_choisir",
  message: "Une autre personne a changé les mêmes réponses que vous.",
} as const;

/** What one tries again by oneself: no answer came, or the service broke down. */
const isPassagere = (code: string) => code === "panne" || code === "reseau";

/**
 * Saves a form as one types, a little after the last key, one save at a time; until then, a copy stays in the browser.
 * `save` gets the answers the server is known to hold, and tells which ones it left out; it may return null when what is
 * typed cannot be saved yet. `flush` saves at once what is not saved, and tells whether all of it is. `naissance` is the key of a draft not born yet: it is the same each time one tries again. When somebody else saved first, answers only one of both has changed are put together; the
 * others, and those found in the browser on return, wait in `divergence` for `choisir`: one may go on typing meanwhile.
 */
export function useAutosave<F extends FieldValues, S extends Reponses>(
  form: UseFormReturn<F>,
  save: (values: F, naissance: string, connues: S) => Promise<ActionState<Partie<S>> | null>,
  reprise: Reprise<F, S>,
) {
  const [enregistrement, setEnregistrement] = useState<Enregistrement>({ etat: "repos", retenues: AUCUNE });
  const [divergence, setDivergence] = useState<Divergence<S> | null>(null);
  /** Rises when answers come from elsewhere: fields that hold a text of their own start again. */
  const [generation, setGeneration] = useState(0);
  const [nouvelles, setNouvelles] = useState<{ par: string | null; champs: string[] } | null>(null);
  const pending = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const attente = useRef(false);
  const latest = useRef({ save, reprise });
  latest.current = { save, reprise };
  const base = useRef<S>(undefined as unknown as S);
  base.current ??= reprise.exporter(form.getValues());
  const naissance = useRef("");
  naissance.current ||= nouvelleCle();
  const envoyees = useRef<S[]>([]);
  const retenues = useRef<Retenues>(AUCUNE);

  /** Says beside each field why its answer is not saved, and no longer says it of the others. */
  const montrer = useCallback(
    (nouvelles: Retenues) => {
      const mendees = Object.keys(retenues.current).filter((champ) => !(champ in nouvelles));
      form.clearErrors(mendees as FieldPath<F>[]);
      retenues.current = nouvelles;
      for (const [champ, message] of Object.entries(nouvelles)) form.setError(champ as FieldPath<F>, { message });
    },
    [form],
  );

  const garder = useCallback((): boolean => {
    const { reprise } = latest.current;
    const valeurs = reprise.exporter(form.getValues());
    return ecrireCopie(reprise.cle(), {
      version: reprise.version(),
      base: base.current,
      valeurs,
      naissance: naissance.current,
      envoyees: envoyees.current,
    });
  }, [form]);

  /** Puts answers in the form, on top of what the server holds: those fields only, or all of them and anew. */
  const remplacer = useCallback(
    (valeurs: S, serveur: Divergence<S>["serveur"], champs: readonly string[] | "tous") => {
      const { reprise } = latest.current;
      if (serveur.version !== null) reprise.accepter(serveur.version);
      base.current = serveur.valeurs;
      envoyees.current = serveur.version === null ? envoyees.current : [];
      const forme = reprise.importer(valeurs);
      if (champs === "tous" || champs.some((c) => isEntier(c, reprise.listes))) {
        form.reset(forme, { keepDefaultValues: true });
        setGeneration((n) => n + 1);
      } else for (const c of champs) form.setValue(c as FieldPath<F>, get(forme, c), { shouldDirty: true });
      pending.current = true;
      garder();
    },
    [form, garder],
  );

  /** Somebody saved first: put together what can be, ask for the rest. Tells whether to save again. */
  const rattraper = useCallback(async (): Promise<boolean> => {
    const { reprise } = latest.current;
    const lu = await appeler(reprise.lire);
    if (!lu.ok) {
      setEnregistrement((e) => ({ ...e, ...echec(lu) }));
      return false;
    }
    const { version, valeurs, par, at } = lu.value;
    const mien = reprise.exporter(form.getValues());
    const ecarts = comparer(rattraperBase(base.current, envoyees.current, valeurs), mien, valeurs);
    if (ecarts.some((e) => e.conflit)) {
      attente.current = true;
      setDivergence({ origine: "serveur", mien, ecarts, par, at, depassee: true, serveur: { version, valeurs } });
      setEnregistrement((e) => ({ ...e, ...A_CHOISIR }));
      return false;
    }
    const siens = ecarts.filter((e) => e.propose === "sien").map((e) => e.champ);
    remplacer(fusionner(mien, ecarts, {}), { version, valeurs }, siens);
    if (siens.length > 0) setNouvelles({ par, champs: siens });
    return true;
  }, [form, remplacer]);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    if (attente.current) return false;
    if (!pending.current) {
      montrer(retenues.current);
      return Object.keys(retenues.current).length === 0;
    }
    pending.current = false;
    setEnregistrement((e) => ({ ...e, etat: "en_cours" }));
    const envoye = latest.current.reprise.exporter(form.getValues());
    const cle = latest.current.reprise.cle();
    let encore = false;
    const sansReponse = envoyees.current;
    envoyees.current = [...sansReponse.slice(0, 1), ...sansReponse.slice(1).slice(2 - ENVOYEES_MAX), envoye];
    garder();
    running.current = appeler(() => latest.current.save(form.getValues(), naissance.current, base.current))
      .then(async (state) => {
        if (state === null || (!state.ok && !isPassagere(state.code))) envoyees.current = sansReponse;
        if (state === null) {
          pending.current = true;
          setEnregistrement((e) => ({ ...e, etat: "repos" }));
          return false;
        }
        if (state.ok) {
          const { donnees, retenues } = state.value;
          const entiere = Object.keys(retenues).length === 0;
          base.current = donnees;
          envoyees.current = [];
          oublierCopie(cle);
          if (pending.current || !entiere) garder();
          montrer(retenues);
          setEnregistrement({ etat: "fait", at: new Date(), retenues });
          return entiere;
        }
        pending.current = true;
        garder();
        // Born meanwhile, the draft has a copy under its own name.
        if (latest.current.reprise.cle() !== cle) oublierCopie(cle);
        if (state.code === "modifiee_entre_temps") {
          encore = await rattraper();
          return false;
        }
        setEnregistrement((e) => ({ ...e, ...echec(state) }));
        if (isPassagere(state.code)) timer.current = setTimeout(flush, REESSAI_MS);
        return false;
      })
      .finally(() => {
        running.current = null;
      });
    const fait = await running.current;
    return encore ? flush() : fait;
  }, [form, garder, montrer, rattraper]);

  /** The person has chosen between two states of the form; what was typed meanwhile is theirs. */
  const choisir = useCallback(
    (choix: Record<string, Cote>) => {
      if (!divergence) return;
      attente.current = false;
      setDivergence(null);
      const { serveur, origine } = divergence;
      const mien = origine === "serveur" ? latest.current.reprise.exporter(form.getValues()) : divergence.mien;
      const ecarts =
        origine === "serveur"
          ? comparer(rattraperBase(base.current, envoyees.current, serveur.valeurs), mien, serveur.valeurs)
          : divergence.ecarts;
      const valeurs = fusionner(mien, ecarts, choix);
      // Words taken back go on with their draft; leaving them all is beginning another.
      if (divergence.naissance && comparer(serveur.valeurs, valeurs, serveur.valeurs).length > 0)
        naissance.current = divergence.naissance;
      else envoyees.current = [];
      remplacer(valeurs, serveur, "tous");
      void flush();
    },
    [divergence, flush, form, remplacer],
  );

  // What an earlier visit left in this browser is offered once, before anything is typed over it.
  useEffect(() => {
    const { reprise } = latest.current;
    reprise.rattacher?.();
    const copie = lireCopie<S>(reprise.cle());
    if (!copie) return;
    const serveur = { version: reprise.version(), valeurs: base.current };
    const parties = copie.envoyees ?? [];
    const connue = rattraperBase({ ...base.current, ...copie.base }, parties, serveur.valeurs);
    const ecarts = comparer(connue, { ...base.current, ...copie.valeurs }, serveur.valeurs);
    if (!ecarts.some((e) => e.conflit || e.propose === "mien")) return oublierCopie(reprise.cle());
    attente.current = true;
    envoyees.current = parties;
    setDivergence({
      origine: "navigateur",
      mien: { ...base.current, ...copie.valeurs },
      ecarts,
      par: null,
      at: new Date(copie.at),
      depassee: copie.version !== serveur.version && comparer(connue, connue, serveur.valeurs).length > 0,
      serveur,
      naissance: copie.naissance,
    });
  }, []);

  /** The answer of somebody else waits beside words still being typed: they are shown as they are. */
  const enChoix = useRef(false);
  enChoix.current = divergence?.origine === "serveur";
  const ceQueJEcris = useCallback(
    (d: Divergence<S> | null): Divergence<S> | null => {
      if (d?.origine !== "serveur") return d;
      const mien = latest.current.reprise.exporter(form.getValues());
      const connue = rattraperBase(base.current, envoyees.current, d.serveur.valeurs);
      return { ...d, mien, ecarts: comparer(connue, mien, d.serveur.valeurs) };
    },
    [form],
  );

  useEffect(() => {
    const { unsubscribe } = form.watch(() => {
      if (attente.current && !enChoix.current) return;
      pending.current = true;
      garder();
      if (attente.current) return setDivergence(ceQueJEcris);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    });
    const warn = (event: BeforeUnloadEvent) => {
      if ((pending.current || running.current) && !attente.current && !garder()) event.preventDefault();
    };
    const reessayer = () => {
      if (pending.current && !running.current) void flush();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", reessayer);
    window.addEventListener("focus", reessayer);
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", reessayer);
      window.removeEventListener("focus", reessayer);
    };
  }, [form, flush, garder, ceQueJEcris]);

  /** Forces the next `flush` to save, typed or not. */
  const touch = useCallback(() => {
    pending.current = true;
  }, []);
  return { enregistrement, divergence, nouvelles, generation, choisir, flush, touch };
}

/** A list or one of its rows comes whole: its fields start again. One answer of a row is put in its field. */
const isEntier = (champ: string, listes: readonly string[]) => {
  const [liste = "", , reponse] = champ.split(".");
  return listes.includes(liste) && (reponse === undefined || reponse === "communeCode");
};

const echec = ({ code, message }: { code: string; message: string }): Omit<Enregistrement, "retenues"> => ({
  etat: "echec",
  code,
  message,
});
