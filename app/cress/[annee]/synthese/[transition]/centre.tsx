"use client";
import { BlocOuvert } from "./bloc-ouvert.tsx";
import { Choisis } from "./choisis.tsx";
import { Classer } from "./classer.tsx";
import { useTable } from "./contexte.ts";
import { Ecarter } from "./ecarter.tsx";
import { Ecrire } from "./ecrire.tsx";
import { GroupeOuvert } from "./groupe-ouvert.tsx";
import { PointOuvert } from "./point-ouvert.tsx";
import { Rattacher } from "./rattacher.tsx";
import { Signaux } from "./signaux.tsx";
import { TextesChapitre } from "./textes-chapitre.tsx";
import { UnEnonce } from "./un-enonce.tsx";

/** The middle: what one reads, and what one is doing with it. */
export function Centre({ className }: { className: string }) {
  const { refus } = useTable();
  return (
    <section id="centre" aria-label="Lecture" className={`volet-centre min-h-0 overflow-y-auto ${className}`}>
      <div className="mx-auto flex max-w-[46rem] flex-col gap-6 px-4 py-5 lg:px-8 lg:py-7">
        {refus && <p className="font-semibold">{refus}</p>}
        <Dedans />
      </div>
    </section>
  );
}

function Dedans() {
  const { mode, choisis, table } = useTable().etat;
  switch (mode.nom) {
    case "point":
      return <PointOuvert key={mode.id} id={mode.id} volet={mode.volet} />;
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
