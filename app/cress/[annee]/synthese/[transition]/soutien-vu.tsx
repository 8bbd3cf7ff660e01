import { PointsSoutien } from "@/app/_ui/points-soutien";
import type { Soutien } from "@/lib/synthese/consolidation/soutien";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";

/** Support in words beside its dots; told again each time it rises. */
export function SoutienVu({ soutien, vivant = false }: { soutien: Soutien; vivant?: boolean }) {
  return (
    <p className="flex items-center gap-3" role={vivant ? "status" : undefined}>
      <PointsSoutien ateliers={soutien.ateliers} />
      {phraseSoutien(soutien)}
    </p>
  );
}
