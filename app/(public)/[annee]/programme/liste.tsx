import type { AtelierPublic } from "@/lib/appel/atelier/public";
import { isCompte } from "@/lib/appel/atelier/states";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { LigneAtelier } from "../../_ui/ligne-atelier.tsx";
import { moisTitre } from "../../_ui/quand.tsx";

/** The months that have an atelier, in the order of the ateliers. */
export function parMois(ateliers: readonly AtelierPublic[]): [string, AtelierPublic[]][] {
  const mois = new Map<string, AtelierPublic[]>();
  for (const a of ateliers) mois.set(a.mois, [...(mois.get(a.mois) ?? []), a]);
  return [...mois];
}

export function VueListe({
  annee,
  ateliers,
  ailleurs,
}: {
  annee: number;
  ateliers: readonly AtelierPublic[];
  ailleurs?: boolean;
}) {
  return parMois(ateliers).map(([mois, duMois]) => (
    <section key={mois} aria-labelledby={`m-${mois}`} className="pt-8">
      <h2 id={`m-${mois}`} className="collant border-encre border-b py-2">
        {moisTitre(mois)}
        <span className="sr-only">, </span>
        <span className="pl-3 font-normal text-petit text-sourdine">
          {pluriel(duMois.filter((a) => isCompte(a.etat)).length, "atelier")}
        </span>
      </h2>
      <ul>
        {duMois.map((a) => (
          <LigneAtelier key={a.code} annee={annee} atelier={a} ailleurs={ailleurs} />
        ))}
      </ul>
    </section>
  ));
}
