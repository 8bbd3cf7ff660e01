import type { SyntheseArbre } from "@/lib/document/tree";
import { ETROIT, LARGE, placer } from "@/lib/tissage/placer";
import { direTissage, exempleDe, lireTissage, tisser } from "@/lib/tissage/tisser";
import { pluriel } from "@/lib/typographie/nombre";
import { DessinTissage } from "./dessin.tsx";
import { TableTissage } from "./table.tsx";
import "./tissage.css";

/** Who said what, drawn: ateliers in time on one side, points on the other, a thread for each that takes up their words. */
export function Tissage({
  arbre,
  base,
  titre: Titre = "h2",
}: {
  arbre: SyntheseArbre;
  base: string;
  titre?: "h2" | "h3";
}) {
  const tissage = tisser(arbre);
  if (tissage.fils.length === 0) return null;
  const exemple = exempleDe(tissage);
  const commun = { liens: { annee: arbre.annee, base }, choisi: exemple?.bout.cle ?? null };
  return (
    <section aria-labelledby="tissage" className="tissage flex flex-col gap-4">
      <Titre id="tissage" className="text-[1.5rem]">
        {direTissage(arbre)}
      </Titre>
      <p className="max-w-[48rem] text-sourdine">{lireTissage(tissage)}</p>
      <div className="hidden lg:block print:block">
        <DessinTissage
          dessin={placer(tissage, LARGE)}
          gaucheX={LARGE.gauche}
          droiteX={LARGE.droite}
          etroit={false}
          id="fil"
          {...commun}
        />
      </div>
      <div className="max-w-[30rem] lg:hidden print:hidden">
        <DessinTissage
          dessin={placer(tissage, ETROIT)}
          gaucheX={ETROIT.gauche}
          droiteX={ETROIT.droite}
          etroit
          id="brin"
          {...commun}
        />
      </div>
      {exemple && (
        <p className="text-petit">
          En gras :{" "}
          <a href={`${base}/${exemple.bout.transition}#${exemple.bout.ancre}`}>{exemple.bout.titre.split(" (")[0]}</a>{" "}
          <span className="text-sourdine">({pluriel(exemple.fils.length, "atelier")})</span>
        </p>
      )}
      <TableTissage arbre={arbre} base={base} />
    </section>
  );
}
