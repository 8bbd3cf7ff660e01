"use client";
import { typographier } from "@/lib/socle/typographie/texte";

const DISCRET = "min-h-11 px-1 text-accent underline underline-offset-4 aria-disabled:text-sourdine";

/** One place up or down among its like, by keys as by pointer. */
export function Ordre({
  nom,
  ids,
  rang,
  placer,
}: {
  nom: string;
  ids: readonly string[];
  rang: number;
  /** After that one, first when null. */
  placer: (apres: string | null) => void;
}) {
  return (
    <span className="-ml-1 flex gap-x-4">
      <button
        type="button"
        className={DISCRET}
        aria-disabled={rang <= 0 || undefined}
        onClick={() => rang > 0 && placer(ids[rang - 2] ?? null)}
      >
        Monter<span className="sr-only"> {typographier(nom)}</span>
      </button>
      <button
        type="button"
        className={DISCRET}
        aria-disabled={rang >= ids.length - 1 || undefined}
        onClick={() => rang < ids.length - 1 && placer(ids[rang + 1] ?? null)}
      >
        Descendre<span className="sr-only"> {typographier(nom)}</span>
      </button>
    </span>
  );
}
