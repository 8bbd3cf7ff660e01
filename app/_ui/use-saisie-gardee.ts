"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, get, type UseFormReturn } from "react-hook-form";
import { type Cote, comparer, type Ecart, fusionner } from "@/lib/socle/formulaire/ecarts";
import { nouvelleCle } from "./cle.ts";
import { ecrireCopie, lireCopie, oublierCopie } from "./copie-locale.ts";

/**
 * Keeps what is typed in this browser until it is sent, and puts it back on return. When the page is read again and the
 * server’s answers have changed, those one has not touched follow; those both have changed wait in `ecarts`.
 */
export function useSaisieGardee<F extends FieldValues, V>(
  form: UseFormReturn<F, unknown, V>,
  cle: string,
  /** What the server holds; the answers one begins with, in a form that only adds. */
  saisie: F,
) {
  const [rendue, setRendue] = useState<Date | null>(null);
  const [ecarts, setEcarts] = useState<Ecart[]>([]);
  /** Answers of somebody else that have just come in. */
  const [venues, setVenues] = useState<string[]>([]);
  /** Rises when fields that hold a text of their own must start again. */
  const [generation, setGeneration] = useState(0);
  const base = useRef(saisie);
  const serveur = useRef(saisie);
  serveur.current = saisie;
  const naissance = useRef("");
  naissance.current ||= nouvelleCle();
  const enChoix = useRef(false);
  enChoix.current = ecarts.length > 0;

  const garder = useCallback(() => {
    const valeurs = form.getValues();
    if (comparer(base.current, valeurs, base.current).length === 0) return oublierCopie(cle);
    ecrireCopie(cle, { version: null, base: base.current, valeurs, naissance: naissance.current });
  }, [form, cle]);

  const poser = useCallback(
    (valeurs: F, champs: string[]) => {
      const simples = champs.every((c) => document.getElementsByName(c)[0] instanceof HTMLElement);
      if (simples) for (const c of champs) form.setValue(c as FieldPath<F>, get(valeurs, c), { shouldDirty: true });
      else {
        form.reset(valeurs, {
          keepDefaultValues: true,
          keepErrors: true,
          keepSubmitCount: true,
          keepIsSubmitted: true,
        });
        setGeneration((n) => n + 1);
      }
    },
    [form],
  );

  /** Mine and the server’s, put together; what both have changed is asked. */
  const rapprocher = useCallback(
    (mien: F) => {
      const tous = comparer(base.current, mien, serveur.current);
      const venues = tous.filter((e) => !e.conflit && e.propose === "sien").map((e) => e.champ);
      const conflits = tous.filter((e) => e.conflit);
      if (venues.length > 0) poser(fusionner(mien, tous, {}), venues);
      setEcarts(conflits);
      if (tous.length > venues.length) setVenues(venues);
      if (conflits.length === 0) base.current = serveur.current;
      garder();
    },
    [garder, poser],
  );

  // What an earlier visit left in this browser comes back, before anything is typed over it.
  useEffect(() => {
    const copie = lireCopie<F>(cle);
    if (!copie) return;
    const mien = { ...serveur.current, ...copie.valeurs };
    base.current = { ...serveur.current, ...copie.base };
    naissance.current = copie.naissance ?? naissance.current;
    if (comparer(base.current, mien, serveur.current).every((e) => !e.conflit && e.propose === "sien")) {
      base.current = serveur.current;
      return oublierCopie(cle);
    }
    form.reset(mien, { keepDefaultValues: true });
    setGeneration((n) => n + 1);
    setRendue(new Date(copie.at));
    rapprocher(mien);
  }, [form, cle, rapprocher]);

  const empreinte = JSON.stringify(saisie);
  const vue = useRef(empreinte);
  useEffect(() => {
    if (vue.current === empreinte) return;
    vue.current = empreinte;
    rapprocher(form.getValues());
  }, [empreinte, form, rapprocher]);

  useEffect(() => {
    const { unsubscribe } = form.watch((_, { name }) => {
      // A reset is not typing.
      if (name === undefined) return;
      garder();
      if (enChoix.current)
        setEcarts(comparer(base.current, form.getValues(), serveur.current).filter((e) => e.conflit));
    });
    return unsubscribe;
  }, [form, garder]);

  /** The person has chosen, answer by answer. */
  const choisir = (choix: Record<string, Cote>) => {
    const mien = form.getValues();
    const valeurs = fusionner(mien, comparer(base.current, mien, serveur.current), choix);
    base.current = serveur.current;
    setEcarts([]);
    form.reset(valeurs, { keepDefaultValues: true });
    setGeneration((n) => n + 1);
    garder();
  };
  const vide = () => {
    base.current = serveur.current;
    oublierCopie(cle);
    setRendue(null);
    setEcarts([]);
    form.reset(serveur.current);
  };
  /** Back to what the server holds; what was typed is left. */
  const repartir = () => {
    vide();
    setGeneration((n) => n + 1);
  };
  /** These words are sent: what is typed since stays, what is written next is another thing. */
  const partie = (envoyees: F, vider: boolean) => {
    naissance.current = nouvelleCle();
    setRendue(null);
    setVenues([]);
    if (vider && comparer(envoyees, form.getValues(), envoyees).length === 0) return vide();
    base.current = vider ? base.current : envoyees;
    garder();
  };
  return { rendue, ecarts, venues, generation, choisir, repartir, partie, naissance: () => naissance.current };
}
