"use client";
import { useEffect, useMemo, useState } from "react";
import { contientVariable, type Valeurs } from "@/lib/socle/texte/variables";
import { type Etat, isEcriture } from "@/lib/synthese/tri/etat";
import { demander } from "./demander.ts";

const AUCUNE: Valeurs = {};

/**
 * What the variables are worth: `dites` with texts that name one, else asked for once a text comes to name one or somebody
 * begins to write, since they are figures counted over the whole edition.
 */
export function useValeurs(annee: string, dites: Valeurs | null, { table, mode }: Etat): Valeurs {
  const [lues, setLues] = useState<Valeurs | null>(null);
  const connues = dites ?? lues;
  const nommee = useMemo(
    () => !connues && contientVariable([table.chapitre, table.blocs, table.points]),
    [connues, table],
  );
  const voulues = !connues && (nommee || isEcriture(mode));
  useEffect(() => {
    if (!voulues) return;
    return demander<Valeurs>(`/cress/${annee}/synthese/valeurs.json`, (valeurs) => {
      setLues(valeurs);
      return true;
    });
  }, [annee, voulues]);
  return connues ?? AUCUNE;
}
