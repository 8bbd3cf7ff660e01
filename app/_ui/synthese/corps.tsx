import type { ReactNode } from "react";
import type { DocumentCompose } from "@/lib/document/noeuds";
import { contexteDe } from "./contexte.ts";
import { Partie } from "./noeuds.tsx";
import { Sommaire } from "./sommaire.tsx";
import "./synthese.css";

/** The whole synthesis on one page, published or while it is made: it reads the composed document and nothing else. */
export function CorpsSynthese({
  document,
  tete,
  annexe,
}: {
  document: DocumentCompose;
  tete: ReactNode;
  /** With every énoncé at its end. */
  annexe: boolean;
}) {
  const contexte = contexteDe(document, { base: null, annexe });
  const parties = document.parties.filter((p) => annexe || p.fichier === "livre");
  return (
    <article className="synthese grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_1fr]">
      <div className="lg:col-span-2">{tete}</div>
      <Sommaire parties={parties} />
      <div className="min-w-0">
        {parties.map((partie) => (
          <Partie key={partie.cle} partie={partie} niveau={2} contexte={contexte} />
        ))}
      </div>
    </article>
  );
}
