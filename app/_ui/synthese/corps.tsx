import type { ReactNode } from "react";
import type { DocumentCompose } from "@/lib/synthese/document/noeuds";
import { feuilleDe } from "@/lib/synthese/document/tetes-de-page";
import { contexteDe } from "./contexte.ts";
import { Partie } from "./noeuds.tsx";
import { Sommaire } from "./sommaire.tsx";
import "./synthese.css";

/** The whole synthesis on one page, published or while it is made: it reads the composed document and nothing else. */
export function CorpsSynthese({
  document,
  tete,
  annexe,
  feuilles = false,
}: {
  document: DocumentCompose;
  tete: ReactNode;
  /** With every énoncé at its end. */
  annexe: boolean;
  /** Each part on sheets of its own, that say its title at their head. */
  feuilles?: boolean;
}) {
  const contexte = contexteDe(document, { base: null, annexe });
  const parties = document.parties.filter((p) => annexe || p.fichier === "livre");
  return (
    <article className="synthese grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_1fr]">
      <div className="lg:col-span-2">{tete}</div>
      <Sommaire parties={parties} />
      <div className="min-w-0">
        {parties.map((partie) => (
          <Partie
            key={partie.cle}
            partie={partie}
            niveau={2}
            contexte={contexte}
            feuille={feuilles ? feuilleDe(partie.cle) : undefined}
          />
        ))}
      </div>
    </article>
  );
}
