import type { ReactNode } from "react";
import { typographier } from "@/lib/socle/typographie/texte";
import { FILIGRANE, mentionTravail } from "@/lib/synthese/document/travail";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { EnTete } from "../en-tete.tsx";
import { exposants } from "../exposants.tsx";
import { NomConference } from "../numero.tsx";

/** The head of a document de travail: what it is, as of when, and its PDF. */
export function TeteTravail({
  arbre,
  surtitre,
  pdf,
  children,
}: {
  arbre: SyntheseArbre;
  surtitre: ReactNode;
  pdf: string;
  children: ReactNode;
}) {
  return (
    <div className="border-encre border-b-2 pb-6">
      <title>{`${FILIGRANE}, Synthèse ${arbre.annee} — Trame`}</title>
      <EnTete titre="Synthèse des ateliers" surtitre={surtitre}>
        <p className="font-semibold">{exposants(typographier(mentionTravail(arbre)))}</p>
        <p className="font-serif text-[1.5rem] leading-snug">{typographier(arbre.intitule)}</p>
        <p className="text-petit text-sourdine">
          <NomConference edition={{ numero: arbre.numeroEdition, annee: arbre.annee, regionNom: arbre.region }} />
        </p>
        {arbre.demonstration && (
          <p className="font-semibold">Démonstration : textes fictifs, qui n’engagent pas les structures citées.</p>
        )}
        <p className="print:hidden">
          <a href={pdf} className="inline-flex min-h-11 items-center">
            Lire en PDF
          </a>
        </p>
        {children}
      </EnTete>
    </div>
  );
}
