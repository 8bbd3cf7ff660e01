import type { ReactNode } from "react";
import { composerSynthese } from "@/lib/synthese/document/composer/synthese";
import { FILIGRANE } from "@/lib/synthese/document/travail";
import type { DocumentDeTravail } from "@/lib/synthese/publication/travail";
import { CorpsSynthese } from "./corps.tsx";
import { TeteTravail } from "./tete-travail.tsx";

/** The synthesis while it is made, marked as such on screen and on every printed page. */
export function PageTravail({
  lu: { arbre, travail },
  surtitre,
  pdf,
  children,
}: {
  lu: DocumentDeTravail;
  surtitre: ReactNode;
  pdf: string;
  children: ReactNode;
}) {
  return (
    <div className="travail" data-filigrane={FILIGRANE}>
      <CorpsSynthese
        document={composerSynthese(arbre, travail)}
        annexe={false}
        tete={
          <TeteTravail arbre={arbre} surtitre={surtitre} pdf={pdf}>
            {children}
          </TeteTravail>
        }
      />
    </div>
  );
}
