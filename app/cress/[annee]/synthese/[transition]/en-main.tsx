"use client";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { enMain } from "@/lib/synthese/tri/etat";
import { useTable } from "./contexte.ts";

/** What the gesture being chosen is about, in few words. */
export function EnMain() {
  const { etat, enonces } = useTable();
  const ids = enMain(etat);
  const premier = enonces.get(ids[0] ?? "");
  if (!premier) return null;
  return (
    <p className="border-accent border-l-2 pl-4">
      <span className="text-sourdine">{premier.code} · </span>
      <strong>{typographier(premier.accroche)}</strong> {typographier(premier.texte)}
      {ids.length > 1 && (
        <span className="text-sourdine"> et {pluriel(ids.length - 1, "autre énoncé", "autres énoncés")}</span>
      )}
    </p>
  );
}
