import type { ReactNode } from "react";
import { typographier } from "@/lib/socle/typographie/texte";

/** The head of a page: what it is, where it belongs, and its one main action, always at the same place. */
export function EnTete({ surtitre, titre, children }: { surtitre?: ReactNode; titre: string; children?: ReactNode }) {
  return (
    <header className="flex flex-col gap-3 pb-6">
      {surtitre && (
        <p className="text-petit text-sourdine [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center">{surtitre}</p>
      )}
      <h1>{typographier(titre)}</h1>
      {children}
    </header>
  );
}
