import type { Soutien } from "@/lib/synthese/soutien";
import { phraseSoutien } from "@/lib/synthese/wording";

const AU_PLUS = 5;

/** Support as dots, one an atelier: seen at a glance in a list, said in words to who does not see it. */
export function Points({ ateliers }: { ateliers: number }) {
  const n = Math.min(ateliers, AU_PLUS);
  return (
    <svg
      aria-hidden="true"
      width={AU_PLUS * 8}
      height="8"
      viewBox={`0 0 ${AU_PLUS * 8} 8`}
      className="shrink-0 fill-accent"
    >
      {Array.from({ length: n }, (_, i) => (
        <circle key={i} cx={4 + i * 8} cy="4" r="3" />
      ))}
    </svg>
  );
}

/** Support in words beside its dots; told again each time it rises. */
export function SoutienVu({ soutien, vivant = false }: { soutien: Soutien; vivant?: boolean }) {
  return (
    <p className="flex items-center gap-3" role={vivant ? "status" : undefined}>
      <Points ateliers={soutien.ateliers} />
      {phraseSoutien(soutien)}
    </p>
  );
}
