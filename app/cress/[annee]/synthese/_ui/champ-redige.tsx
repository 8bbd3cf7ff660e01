"use client";
import { type ReactNode, useRef } from "react";
import { type FieldPath, type FieldPathValue, type FieldValues, useFormContext, useWatch } from "react-hook-form";
import { Blocs } from "@/app/_ui/blocs";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Volet } from "@/app/_ui/volet";
import { direTexte } from "@/lib/socle/texte/phrases";
import { remplir, sensDe, type Variable } from "@/lib/socle/texte/variables";
import { useRedaction } from "./redaction.tsx";
import { Suggestions } from "./suggestions.tsx";

/**
 * A text of the document being written: its variables chosen by a press, and under it what will be printed, as one types.
 */
export function ChampRedige<F extends FieldValues>({
  apercu = true,
  ...champ
}: {
  name: FieldPath<F>;
  label: string;
  aide?: string;
  lignes?: number;
  max?: number;
  facultatif?: boolean;
  /** False where the form shows what it writes whole. */
  apercu?: boolean;
}) {
  const zone = useRef<HTMLDivElement>(null);
  const { setValue } = useFormContext<F>();
  const inserer = (variable: Variable) => {
    const saisie = zone.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>("textarea, input");
    if (!saisie) return;
    // The caret stays where it was left, even out of the field.
    saisie.focus();
    saisie.setRangeText(`{${variable}}`, saisie.selectionStart ?? 0, saisie.selectionEnd ?? 0, "end");
    setValue(champ.name, saisie.value as FieldPathValue<F, FieldPath<F>>, { shouldDirty: true });
  };
  return (
    <div ref={zone} className="flex flex-col gap-2">
      <ChampTexte<F> {...champ} />
      <Variables inserer={inserer} de={champ.label} />
      <Suggestions<F> name={champ.name} de={champ.label} />
      {apercu && <Apercu<F> name={champ.name} />}
    </div>
  );
}

/** Each variable with what it is worth now; folded, they are for who needs one. */
function Variables({ inserer, de }: { inserer: (v: Variable) => void; de: string }) {
  const { valeurs } = useRedaction();
  return (
    <Volet
      titre={
        <>
          Insérer un chiffre ou une période<span className="sr-only"> dans : {de}</span>
        </>
      }
      ton="incise"
      petit
    >
      <p className="text-petit text-sourdine">Ils se mettent à jour seuls jusqu’à la publication, qui les fige.</p>
      <ul className="grid gap-x-6 md:grid-cols-2">
        {Object.keys(valeurs).map((v) => (
          <li key={v} className="border-filet border-b">
            <Bouton variante="discret" onClick={() => inserer(v)} className="w-full justify-start! px-0! text-start">
              <span className="min-w-0">
                <strong>{valeurs[v]}</strong> <span className="font-normal">{sensDe(v)}</span>
                <span className="sr-only">, insérer</span>{" "}
                <code className="font-normal text-petit text-sourdine">{`{${v}}`}</code>
              </span>
            </Bouton>
          </li>
        ))}
      </ul>
    </Volet>
  );
}

/** What will be printed, as it is typed. Nothing while there is nothing. */
function Apercu<F extends FieldValues>({ name }: { name: FieldPath<F> }) {
  const { valeurs } = useRedaction();
  const texte = String(useWatch<F>({ name }) ?? "");
  if (texte.trim() === "") return null;
  return (
    <Imprime>
      <Blocs blocs={direTexte(remplir(texte, valeurs))} />
    </Imprime>
  );
}

export function Imprime({ children }: { children: ReactNode }) {
  return (
    <div className="apercu border-filet border-l-2 pl-4">
      <p className="text-petit text-sourdine">Ce qui sera imprimé</p>
      <div className="lecture flex flex-col gap-2 [overflow-wrap:anywhere]">{children}</div>
    </div>
  );
}
