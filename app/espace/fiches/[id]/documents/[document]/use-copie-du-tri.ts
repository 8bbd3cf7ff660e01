"use client";
import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ecrireCopie, lireCopie, oublierCopie } from "@/app/_ui/copie-locale";
import { type AncreLue, type Forme, sansCellesGardees } from "./forme.ts";

/** Hundreds of cards are long to write on an old phone: one waits ten times as long as the last writing took. */
const REPIT = 10;

type Props = {
  form: UseFormReturn<Forme>;
  document: string;
  personneId: string;
  version: number;
  ancres: readonly AncreLue[];
  /** What the document gives when nobody has sorted it yet. */
  initiales: Forme;
};

/**
 * Keeps in this browser what is being sorted until it is in the fiche: a closed page or a killed browser loses nothing.
 * What was left is put back on return, but for the words the fiche has received since.
 */
export function useCopieDuTri({ form, document, personneId, version, ancres, initiales }: Props) {
  const cle = `tri:${document}:${personneId}`;
  const [retrouvee, setRetrouvee] = useState(false);
  const depart = useRef({ cle, version, ancres, initiales });
  const attente = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const { cle, ancres, initiales } = depart.current;
    const copie = lireCopie<Forme>(cle);
    if (!copie) return;
    form.reset({
      ...initiales,
      ...copie.valeurs,
      reponses: { ...initiales.reponses, ...copie.valeurs.reponses },
      cartes: sansCellesGardees(copie.valeurs.cartes, ancres),
    });
    setRetrouvee(true);
  }, [form]);

  useEffect(() => {
    const { cle, version, initiales } = depart.current;
    let cout = 0;
    const ecrire = () => {
      clearTimeout(attente.current);
      attente.current = undefined;
      const debut = performance.now();
      ecrireCopie(cle, { version, base: initiales, valeurs: form.getValues() });
      cout = performance.now() - debut;
    };
    const { unsubscribe } = form.watch((_, { name }) => {
      // A reset is not typing.
      if (name !== undefined) attente.current ??= setTimeout(ecrire, REPIT * cout);
    });
    const quitter = () => {
      if (attente.current !== undefined) ecrire();
    };
    window.addEventListener("pagehide", quitter);
    window.document.addEventListener("visibilitychange", quitter);
    return () => {
      unsubscribe();
      window.removeEventListener("pagehide", quitter);
      window.document.removeEventListener("visibilitychange", quitter);
      quitter();
    };
  }, [form]);

  const oublier = () => {
    clearTimeout(attente.current);
    attente.current = undefined;
    oublierCopie(cle);
    setRetrouvee(false);
  };
  const recommencer = () => {
    oublier();
    form.reset({ ...initiales, cartes: sansCellesGardees(initiales.cartes, ancres) });
  };
  return { retrouvee, oublier, recommencer };
}
