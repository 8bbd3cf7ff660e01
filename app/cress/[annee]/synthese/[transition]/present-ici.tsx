"use client";
import { useMemo } from "react";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { ouvertDe } from "@/lib/synthese/tri/presence";
import { useTable } from "./contexte.ts";
import type { Present } from "./use-presences.ts";

const prenom = (nom: string) => nom.split(/[ @]/)[0] ?? nom;

/** What is said beside a thing, of those who have it open: « Camille le lit »; by the id of the thing. */
export function useIci(): ReadonlyMap<string, string> {
  const { presents } = useTable();
  return useMemo(() => {
    const ids = new Set(presents.flatMap((p) => p.ouvert?.id ?? []));
    return new Map([...ids].map((id) => [id, direIci(presents.filter((p) => p.ouvert?.id === id))]));
  }, [presents]);
}

/** « Camille y est », « Camille écrit ». */
function direIci(siens: readonly Present[]): string {
  const noms = [...new Set(siens.map((p) => prenom(p.nom)))];
  if (siens.some((p) => p.ouvert?.ecrit)) return `${enumerer(noms)} ${noms.length > 1 ? "écrivent" : "écrit"}`;
  return `${enumerer(noms)} y ${noms.length > 1 ? "sont" : "est"}`;
}

/** Beside a line. */
export function Ici({ mots }: { mots: string | undefined }) {
  if (!mots) return null;
  return <span className="shrink-0 rounded bg-accent px-1.5 text-petit text-papier">{mots}</span>;
}

/** Above what one reads or writes, when somebody else has it open too; told when they come. */
export function AussiIci() {
  const { presents, etat } = useTable();
  const id = ouvertDe(etat)?.id;
  const siens = presents.filter((p) => id !== undefined && p.ouvert?.id === id);
  const ecrit = siens.some((p) => p.ouvert?.ecrit);
  const tous = [...new Set(siens.map((p) => p.nom))];
  const noms = enumerer(tous);
  const plusieurs = tous.length > 1;
  return (
    <p role="status" className={siens.length > 0 ? "rounded bg-voile px-4 py-2" : "sr-only"}>
      {siens.length > 0 &&
        (ecrit
          ? `${noms} ${plusieurs ? "sont" : "est"} en train d’écrire ici.`
          : `${noms} ${plusieurs ? "ont" : "a"} aussi ceci sous les yeux.`)}
    </p>
  );
}
