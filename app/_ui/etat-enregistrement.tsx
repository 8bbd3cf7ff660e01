"use client";
import type { Enregistrement } from "@/lib/socle/formulaire/enregistrement";
import { heureLocale } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { allerAuChamp } from "./aller-au-champ.ts";
import { Remede } from "./remede.tsx";

/** « Enregistré à 14 h 32 », said quietly, with what is left out and the way to it; a failure is said aloud. */
export function EtatEnregistrement({ enregistrement }: { enregistrement: Enregistrement }) {
  const { etat, at, message, code, retenues } = enregistrement;
  const [premiere, ...autres] = Object.entries(retenues);
  if (etat === "echec")
    return (
      <p role="alert" className="font-semibold text-danger">
        Pas encore enregistré. {message} {code === "reseau" && "Nous réessayons."} <Remede code={code} />
      </p>
    );
  const quand = at ? `Enregistré à ${heureLocale(at)}` : "";
  if (etat === "fait" && premiere)
    return (
      <p role="status" className="text-petit text-danger">
        {quand}, sauf :{" "}
        <button
          type="button"
          className="min-h-11 text-start font-semibold underline"
          onClick={() => allerAuChamp(premiere[0])}
        >
          {premiere[1]}
          {autres.length > 0 && `, et ${pluriel(autres.length, "autre réponse", "autres réponses")}`}
        </button>
      </p>
    );
  return (
    <p role="status" className="min-h-6 text-petit text-sourdine">
      {etat === "en_cours" ? "Enregistrement…" : quand}
    </p>
  );
}
