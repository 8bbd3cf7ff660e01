"use client";
import { motsDeLEnonce } from "@/lib/synthese/consolidation/mots";
import { blocDeLaPlace } from "@/lib/synthese/tri/places";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import { ChoixPlace } from "./choix-place.tsx";
import { Citees } from "./citees.tsx";
import { useTable } from "./contexte.ts";
import { FormulairePoint } from "./formulaire-point.tsx";
import { SoutienVu } from "./soutien-vu.tsx";

/** A point being written from what is in hand; what is chosen meanwhile supports it too, and its support rises. */
export function Ecrire({ tete }: { tete: string }) {
  const { etat, enonces, gestes } = useTable();
  const { choisis, table, place } = etat;
  const e = enonces.get(tete);
  if (!e || !place) return null;
  return (
    <section aria-labelledby="ecrire" className="flex flex-col gap-5">
      <header className="flex flex-col gap-1">
        <h2 id="ecrire">Nouveau point</h2>
        <SoutienVu soutien={soutienDe(table, choisis, enonces)} vivant />
      </header>
      <FormulairePoint
        cle={`point-nouveau:${tete}`}
        depart={motsDeLEnonce(e)}
        bloc={blocDeLaPlace(table, place.groupeId)?.bloc.type}
        envoyer={(mots) => gestes.creer(choisis, mots, place, "formulaire")}
        place={<ChoixPlace />}
      />
      <div className="flex flex-col gap-2">
        <Citees ids={choisis} />
        <p className="text-petit text-sourdine">
          Choisissez d’autres énoncés dans la liste : ils soutiendront le point aussi.
        </p>
      </div>
    </section>
  );
}
