import type { ReactNode } from "react";

/** An empty list: what will be here, and what to do first. */
export function Vide({ titre, children }: { titre: string; children?: ReactNode }) {
  return (
    <div className="rounded border border-filet border-dashed px-6 py-8">
      <p className="font-semibold">{titre}</p>
      {children && <div className="pt-1 text-sourdine">{children}</div>}
    </div>
  );
}
