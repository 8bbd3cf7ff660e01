"use client";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { ecrireCopie, lireCopie, oublierCopie } from "@/app/_ui/copie-locale";
import { arriverAction, type EtatArrivee } from "../actions.ts";
import { cleArrivee } from "./oublier.tsx";

const REESSAI_MS = 4000;
const REESSAI_MAX_MS = 60_000;
type Champs = Record<string, string>;

/**
 * The check-in, once the page is alive. What is typed stays in the telephone until it is sent, with the number of the
 * page it was typed on: sent from another page after a lost answer, it counts once.
 */
export function useArrivee(jeton: string, visite: string) {
  const formulaire = useRef<HTMLFormElement>(null);
  const [etat, setEtat] = useState<EtatArrivee | null>(null);
  const [enCours, setEnCours] = useState(false);
  const [retenue, setRetenue] = useState<{ code: string; essais: number } | null>(null);
  const [rendue, setRendue] = useState(false);
  const [sienne, setSienne] = useState(visite);
  const occupe = useRef(false);
  const cle = cleArrivee(jeton);

  const garder = () => {
    if (formulaire.current) ecrireCopie<Champs>(cle, { version: null, base: {}, valeurs: lire(formulaire.current) });
  };
  const effacer = () => {
    oublierCopie(cle);
    setRendue(false);
    setRetenue(null);
    setSienne(visite);
    formulaire.current?.reset();
    if (formulaire.current) remettre(formulaire.current, {});
  };

  useEffect(() => {
    const copie = lireCopie<Champs>(cle);
    if (!copie || !formulaire.current || lire(formulaire.current).nom) return;
    remettre(formulaire.current, copie.valeurs);
    setSienne(copie.valeurs.visite ?? visite);
    setRendue(true);
  }, [cle, visite]);

  const envoyer = useCallback(async () => {
    if (occupe.current || !formulaire.current) return;
    occupe.current = true;
    setEnCours(true);
    const envoi = new FormData(formulaire.current);
    const state = await appeler(async () => ({ ok: true, value: await arriverAction(VIERGE, envoi) }) as const).catch(
      // Done: the answer is the page that says so.
      () => null,
    );
    occupe.current = false;
    setEnCours(false);
    if (state === null || state.ok) {
      setRetenue(null);
      if (state) setEtat(state.value);
    } else setRetenue((r) => ({ code: state.code, essais: (r?.essais ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (retenue?.code !== "reseau") return;
    const minuterie = setTimeout(envoyer, Math.min(REESSAI_MS * 2 ** (retenue.essais - 1), REESSAI_MAX_MS));
    window.addEventListener("online", envoyer);
    return () => {
      clearTimeout(minuterie);
      window.removeEventListener("online", envoyer);
    };
  }, [retenue, envoyer]);

  const soumettre = (event: FormEvent) => {
    event.preventDefault();
    garder();
    void envoyer();
  };
  return { formulaire, etat, enCours, retenue: retenue?.code, rendue, visite: sienne, garder, effacer, soumettre };
}

/** Before anything is typed. */
export const VIERGE: EtatArrivee = {
  saisie: { prenom: "", nom: "", structure: "", fonction: "", departement: "", courriel: "", souhaiteSynthese: false },
  erreurs: {},
  message: null,
};

const lire = (f: HTMLFormElement): Champs =>
  Object.fromEntries(
    [...new FormData(f)].flatMap(([nom, v]) => (typeof v === "string" && !nom.startsWith("$") ? [[nom, v]] : [])),
  );

function remettre(f: HTMLFormElement, valeurs: Champs): void {
  for (const e of f.elements) {
    if (e instanceof HTMLInputElement && e.type === "checkbox") e.checked = e.name in valeurs;
    else if ((e instanceof HTMLInputElement && e.type !== "hidden") || e instanceof HTMLSelectElement)
      e.value = valeurs[e.name] ?? "";
  }
}
