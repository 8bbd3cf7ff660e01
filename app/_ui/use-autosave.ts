"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, get, type UseFormReturn } from "react-hook-form";
import type { ActionState } from "@/lib/socle/action";
import type { Cote } from "@/lib/socle/formulaire/ecarts";
import {
  aGarder,
  auRepos,
  ECRAN_AU_REPOS,
  type Ecran,
  type Effet,
  type Evenement,
  type Formulaire,
  type Lue,
  suivre,
} from "@/lib/socle/formulaire/enregistrement";
import type { Partie } from "@/lib/socle/formulaire/partie";
import { appeler } from "./appeler.ts";
import { nouvelleCle } from "./cle.ts";
import { type CopieLocale, ecrireCopie, lireCopie, oublierCopie } from "./copie-locale.ts";

type Reponses = Record<string, unknown>;

type Save<F, S> = (values: F, naissance: string, connues: S) => Promise<ActionState<Partie<S>> | null>;

/** What makes a form safe: where it is kept in the browser, and how to read what the server holds. */
type Reprise<F, S extends Reponses> = {
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
  lire: () => Promise<ActionState<Lue<S>>>;
  /** From now on the form builds on this version. */
  accepter: (version: number) => void;
};

/**
 * Saves a form as one types, a little after the last key, one save at a time; until then, a copy stays in the browser.
 * `save` gets the answers the server is known to hold, and tells which ones it left out; it may return null when what is
 * typed cannot be saved yet. `flush` saves at once what is not saved, and tells whether all of it is; `touch` forces it
 * to save, typed or not. `naissance` is the key of a draft not born yet: it is the same each time one tries again. When
 * somebody else saved first, answers only one of both has changed are put together; the others, and those found in the
 * browser on return, wait in `divergence` for `choisir`: one may go on typing meanwhile.
 * What follows from what is told by `suivre`; here it gets a form, a timer, the network and a storage.
 */
export function useAutosave<F extends FieldValues, S extends Reponses>(
  form: UseFormReturn<F>,
  save: Save<F, S>,
  reprise: Reprise<F, S>,
) {
  const latest = useRef({ save, reprise });
  latest.current = { save, reprise };
  const [ecran, setEcran] = useState<Ecran<S>>(ECRAN_AU_REPOS);
  const [moteur] = useState(() => brancher(form, latest, setEcran));

  useEffect(() => {
    const { reprise } = latest.current;
    reprise.rattacher?.();
    const copie = lireCopie<S>(reprise.cle());
    if (copie) moteur.retrouver(copie);
  }, [moteur]);

  useEffect(() => {
    const { unsubscribe } = form.watch(moteur.taper);
    const warn = (event: BeforeUnloadEvent) => {
      if (!moteur.quitter()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", moteur.revenir);
    window.addEventListener("focus", moteur.revenir);
    return () => {
      unsubscribe();
      moteur.arreter();
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", moteur.revenir);
      window.removeEventListener("focus", moteur.revenir);
    };
  }, [form, moteur]);

  return { ...ecran, choisir: moteur.choisir, flush: moteur.flush, touch: moteur.demander };
}

/** Tells `suivre` what happens to this form, and does what it says. */
function brancher<F extends FieldValues, S extends Reponses>(
  form: UseFormReturn<F>,
  latest: RefObject<{ save: Save<F, S>; reprise: Reprise<F, S> }>,
  rendre: (ecran: Ecran<S>) => void,
) {
  const { exporter, listes } = latest.current.reprise;
  let etat = auRepos(exporter(form.getValues()), nouvelleCle(), listes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let enRoute: Promise<void> | undefined;

  const formulaire = (): Formulaire<S> => {
    const { cle, version, exporter } = latest.current.reprise;
    return { cle: cle(), version: version(), valeurs: exporter(form.getValues()) };
  };

  /** Effects begin at once and in order: what a field answers when it is filled is heard before the next one. */
  const arriver = async (evenement: Evenement<S>): Promise<void> => {
    const [suivant, ...effets] = suivre(etat, evenement);
    etat = suivant;
    rendre(etat.ecran);
    await Promise.all(effets.map(faire));
  };

  const faire = async (effet: Effet<S>): Promise<void> => {
    const { save, reprise } = latest.current;
    switch (effet.type) {
      case "attendre":
        clearTimeout(timer);
        timer = setTimeout(flush, effet.ms);
        return;
      case "reessayer":
        timer = setTimeout(flush, effet.ms);
        return;
      case "enregistrer":
        void flush();
        return;
      case "envoyer": {
        const reponse = await appeler(() => save(form.getValues(), effet.naissance, effet.connues));
        return arriver({ type: "reponse", formulaire: formulaire(), reponse, at: new Date() });
      }
      case "lire": {
        const lue = await appeler(reprise.lire);
        return arriver({ type: "lecture", formulaire: formulaire(), lue });
      }
      case "garder":
        ecrireCopie(effet.cle, effet.copie);
        return;
      case "oublier":
        return oublierCopie(effet.cle);
      case "montrer":
        form.clearErrors(effet.mendees as FieldPath<F>[]);
        for (const [champ, message] of Object.entries(effet.retenues))
          form.setError(champ as FieldPath<F>, { message });
        return;
      case "accepter":
        return reprise.accepter(effet.version);
      case "poser": {
        const forme = reprise.importer(effet.valeurs);
        if (effet.champs === "tous") form.reset(forme, { keepDefaultValues: true });
        else for (const c of effet.champs) form.setValue(c as FieldPath<F>, get(forme, c), { shouldDirty: true });
        return arriver({ type: "pose", formulaire: formulaire() });
      }
    }
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (etat.envoi) await enRoute;
    enRoute = arriver({ type: "echeance", formulaire: formulaire() }).catch((error: unknown) => {
      void arriver({ type: "abandon" });
      throw error;
    });
    await enRoute;
    return etat.issue === "encore" ? flush() : etat.issue === "entiere";
  };

  return {
    flush,
    retrouver: (copie: CopieLocale<S>) => void arriver({ type: "ouverture", formulaire: formulaire(), copie }),
    taper: () => void arriver({ type: "saisie", formulaire: formulaire() }),
    demander: () => void arriver({ type: "demande" }),
    revenir: () => void arriver({ type: "reprise" }),
    choisir: (choix: Record<string, Cote>) => void arriver({ type: "choix", formulaire: formulaire(), choix }),
    /** Whether leaving the page loses nothing. */
    quitter: () => {
      const copie = aGarder(etat, formulaire());
      return !copie || ecrireCopie(latest.current.reprise.cle(), copie);
    },
    arreter: () => clearTimeout(timer),
  };
}
