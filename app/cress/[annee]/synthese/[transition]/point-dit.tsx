import { Blocs } from "@/app/_ui/blocs";
import { LiensCites } from "@/app/_ui/liens-cites";
import { remplirTout } from "@/lib/socle/texte/variables";
import { direPoint, direPrecisions } from "@/lib/synthese/consolidation/dire";
import { type MotsPoint, motsDuPoint } from "@/lib/synthese/consolidation/mots";
import { useRedaction } from "../_ui/redaction.tsx";

/** A point in its words, as it will be printed, and what its kind adds. */
export default function PointDit({ mots: ecrits }: { mots: MotsPoint }) {
  const { valeurs } = useRedaction();
  const mots = remplirTout(motsDuPoint(ecrits), valeurs);
  return (
    <>
      <div className="flex flex-col gap-2 font-serif text-[1.4rem] leading-[1.45]">
        <Blocs blocs={direPoint(mots)} />
      </div>
      {direPrecisions(mots).map(({ nom, texte }) => (
        <p key={nom}>
          <span className="text-sourdine">{nom} : </span>
          {texte}
        </p>
      ))}
      <LiensCites liens={mots.liens} />
    </>
  );
}
