"use client";
import dynamic from "next/dynamic";
import { useMemo } from "react";
import { nomsDe, textesDe } from "@/lib/synthese/tri/textes";
import { RedactionDe } from "../_ui/redaction.tsx";
import { Choisis } from "./choisis.tsx";
import { Classer } from "./classer.tsx";
import { useTable } from "./contexte.ts";
import { PointOuvert } from "./point-ouvert.tsx";
import { AussiIci } from "./present-ici.tsx";
import { Rattacher } from "./rattacher.tsx";
import { Signaux } from "./signaux.tsx";
import { UnEnonce } from "./un-enonce.tsx";

/** What one writes in comes with the first form one opens: a chapter is read, and most of it sorted, without any. */
const BlocOuvert = dynamic(() => import("./bloc-ouvert.tsx").then((m) => m.BlocOuvert));
const Ecarter = dynamic(() => import("./ecarter.tsx").then((m) => m.Ecarter));
const Ecrire = dynamic(() => import("./ecrire.tsx").then((m) => m.Ecrire));
const GroupeOuvert = dynamic(() => import("./groupe-ouvert.tsx").then((m) => m.GroupeOuvert));
const TextesChapitre = dynamic(() => import("./textes-chapitre.tsx").then((m) => m.TextesChapitre));

/** The middle: what one reads, and what one is doing with it. */
export function Centre({ className }: { className: string }) {
  const { etat, refus, valeurs } = useTable();
  const redaction = useMemo(
    () => ({ valeurs, textes: textesDe(etat.table), noms: nomsDe(etat.table) }),
    [valeurs, etat.table],
  );
  return (
    <section id="centre" aria-label="Lecture" className={`volet-centre min-h-0 overflow-y-auto ${className}`}>
      <div className="mx-auto flex max-w-[46rem] flex-col gap-6 px-4 py-5 lg:px-8 lg:py-7">
        {refus && <p className="font-semibold">{refus}</p>}
        <AussiIci />
        <RedactionDe redaction={redaction}>
          <Dedans />
        </RedactionDe>
      </div>
    </section>
  );
}

function Dedans() {
  const { mode, choisis, table } = useTable().etat;
  switch (mode.nom) {
    case "point":
      return <PointOuvert key={mode.id} mode={mode} />;
    case "ecrire":
      return <Ecrire key={mode.tete} tete={mode.tete} />;
    case "rattacher":
      return <Rattacher />;
    case "ecarter":
      return <Ecarter />;
    case "classer":
      return <Classer />;
    case "bloc": {
      const bloc = table.blocs.find((b) => b.id === mode.id);
      return bloc ? <BlocOuvert key={bloc.id} bloc={bloc} /> : <UnEnonce />;
    }
    case "groupe": {
      const bloc = table.blocs.find((b) =>
        mode.id === null ? b.id === mode.blocId : b.groupes.some((g) => g.id === mode.id),
      );
      const groupe = bloc?.groupes.find((g) => g.id === mode.id);
      return bloc ? <GroupeOuvert key={mode.id} bloc={bloc} groupe={groupe} /> : <UnEnonce />;
    }
    case "chapitre":
      return <TextesChapitre />;
    case "signaux":
      return <Signaux />;
    case "lire":
      return choisis.length > 1 ? <Choisis /> : <UnEnonce />;
  }
}
