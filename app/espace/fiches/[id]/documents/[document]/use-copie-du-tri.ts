"use client";
import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ecrireCopie, lireCopie, oublierCopie } from "@/app/_ui/copie-locale";
import { type AncreLue, type Forme, sansCellesGardees } from "./forme.ts";

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

  useEffect(() => {
    const { cle, ancres } = depart.current;
    const copie = lireCopie<Forme>(cle);
    if (!copie) return;
    form.reset({ ...copie.valeurs, cartes: sansCellesGardees(copie.valeurs.cartes, ancres) });
    setRetrouvee(true);
  }, [form]);

  useEffect(() => {
    const { cle, version, initiales } = depart.current;
    const { unsubscribe } = form.watch((_, { name }) => {
      // A reset is not typing.
      if (name === undefined) return;
      ecrireCopie(cle, { version, base: initiales, valeurs: form.getValues() });
    });
    return unsubscribe;
  }, [form]);

  const oublier = () => {
    oublierCopie(cle);
    setRetrouvee(false);
  };
  const recommencer = () => {
    oublier();
    form.reset({ ...initiales, cartes: sansCellesGardees(initiales.cartes, ancres) });
  };
  return { retrouvee, oublier, recommencer };
}
