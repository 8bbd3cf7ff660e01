import Link from "next/link";
import type { ReactNode } from "react";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import type { Liste } from "@/lib/conduite/lot/liste";

/** A page of a batch: its title above the list one came from, what it does in a sentence, or that nothing is chosen. */
export function CadreLot({
  titre,
  liste,
  manque,
  phrase,
  children,
}: {
  titre: string;
  liste: Liste;
  /** What is not chosen; null: all is there. */
  manque: { titre: string; suite: string } | null;
  phrase: string;
  children: ReactNode;
}) {
  return (
    <>
      <EnTeteSalle titre={titre} surtitre={<Link href={liste.href}>{liste.nom}</Link>} />
      {manque ? (
        <Vide titre={manque.titre}>
          <Link href={liste.href}>Revenez à la liste</Link> {manque.suite}
        </Vide>
      ) : (
        <div className="flex max-w-2xl flex-col gap-6">
          <p className="text-[1.1rem]">{phrase}</p>
          {children}
        </div>
      )}
    </>
  );
}

/** That nothing is chosen, when it is so. */
export const aucuneChoisie = (rows: readonly unknown[]) =>
  rows.length === 0 ? { titre: "Aucune candidature n’est choisie.", suite: "et cochez des candidatures." } : null;
