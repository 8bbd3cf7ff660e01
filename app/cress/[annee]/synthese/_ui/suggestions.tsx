"use client";
import { useDeferredValue, useMemo } from "react";
import { type FieldPath, type FieldPathValue, type FieldValues, get, useFormContext, useWatch } from "react-hook-form";
import { Volet } from "@/app/_ui/volet";
import { typographier } from "@/lib/socle/typographie/texte";
import { relireTexte, suivre } from "@/lib/synthese/redaction/relire";
import type { Remarque } from "@/lib/synthese/redaction/remarque";
import { useRedaction } from "./redaction.tsx";

/** What could be better in the text as it is typed: where, why, and mended by a press where a press is enough. */
export function Suggestions<F extends FieldValues>({ name, de }: { name: FieldPath<F>; de: string }) {
  const { valeurs, noms, textes, editorial } = useRedaction();
  const { setValue, setFocus, formState } = useFormContext<F>();
  const texte = String(useWatch<F>({ name }) ?? "");
  const lu = useDeferredValue(texte);
  const enregistre = String(get(formState.defaultValues, name) ?? "");
  // What was saved of this very text is not another text.
  const autres = useMemo(() => textes.filter((t) => t !== enregistre), [textes, enregistre]);
  const remarques = useMemo(
    () => relireTexte(lu, { valeurs, noms, autres, editorial }),
    [lu, valeurs, noms, autres, editorial],
  );
  if (remarques.length === 0) return null;
  const corriger = (r: Remarque) => {
    setValue(name, suivre(texte, r) as FieldPathValue<F, FieldPath<F>>, { shouldDirty: true });
    setFocus(name);
  };
  return (
    <Volet
      titre={
        <>
          {remarques.length === 1 ? "1 suggestion" : `${remarques.length} suggestions`}
          <span className="sr-only"> sur : {de}</span>
        </>
      }
      ton="incise"
      petit
    >
      <ul className="flex flex-col text-petit">
        {remarques.map((r) => (
          <li
            key={`${r.regle}-${r.debut}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b py-1"
          >
            <p className="min-w-0 flex-1 basis-56">
              <q className="[overflow-wrap:anywhere]">{r.extrait}</q>
              <span className="block text-sourdine">{typographier(r.pourquoi)}</span>
            </p>
            {r.par !== null && texte === lu && (
              <button
                type="button"
                className="min-h-11 px-1 text-accent underline underline-offset-4"
                onClick={() => corriger(r)}
              >
                Corriger<span className="sr-only"> : {r.extrait}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Volet>
  );
}
