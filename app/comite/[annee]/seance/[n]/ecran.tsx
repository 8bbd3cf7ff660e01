import Link from "next/link";
import { adresseSeance } from "@/lib/synthese/seance/fichiers";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import type { Tableau } from "@/lib/synthese/seance/tableau";
import { Commandes } from "./commandes.tsx";
import { Compte } from "./compte.tsx";
import { Point } from "./point.tsx";
import { Suivre } from "./suivre.tsx";

/** What the room looks at: one point in big words. Driven from here by the keyboard, or from the phone of who conducts. */
export function Ecran({ s, tableau, conduit }: { s: SeanceLue; tableau: Tableau; conduit: boolean }) {
  return (
    <div className="projection flex min-h-[calc(100dvh-6rem)] flex-col gap-8">
      <title>{`Écran de la séance n° ${s.numero}, Édition ${s.annee} — Trame`}</title>
      <Suivre s={s} />
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 text-[clamp(1.1rem,1.4vw,1.8rem)] text-sourdine">
        <h1 className="font-semibold text-[1em]">
          Comité partenarial {s.annee}, séance n° {s.numero}
        </h1>
        <Compte s={s} tableau={tableau} />
      </header>
      <div className="flex-1">
        {tableau.courant ? (
          <Point p={tableau.courant} grand />
        ) : (
          <p className="text-[1.4rem]">Aucun point à examiner.</p>
        )}
      </div>
      {conduit && <Commandes s={s} tableau={tableau} />}
      <p className="print:hidden">
        <Link href={adresseSeance(s.annee, s.numero)} className="inline-flex min-h-11 items-center">
          {conduit ? "Revenir à la conduite" : "Quitter l’écran de la salle"}
        </Link>
      </p>
    </div>
  );
}
