import { pluriel } from "@/lib/socle/typographie/nombre";
import { uneFois } from "@/lib/socle/une-fois";
import { ETROIT, LARGE, placer } from "@/lib/synthese/tissage/placer";
import { direTissage, exempleDe, lireTissage, tisser } from "@/lib/synthese/tissage/tisser";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { DessinTissage, type Liens } from "./dessin.tsx";
import { rangerTissage, TableTissage } from "./table.tsx";

/** All that is drawn of a version. */
const tracer = uneFois((arbre: SyntheseArbre) => {
  const tissage = tisser(arbre);
  return {
    tissage,
    large: placer(tissage, LARGE),
    etroit: placer(tissage, ETROIT),
    rangees: rangerTissage(arbre),
  };
});

/** Who said what, drawn: ateliers in time on one side, points on the other, a thread for each that takes up their words. */
export function CorpsTissage({
  arbre,
  liens,
  ancrer = true,
  titre: Titre = "h2",
}: {
  arbre: SyntheseArbre;
  liens: Liens;
  ancrer?: boolean;
  titre?: "h2" | "h3";
}) {
  const { tissage, large, etroit, rangees } = tracer(arbre);
  if (tissage.fils.length === 0) return null;
  const exemple = exempleDe(tissage);
  const commun = { liens, choisi: exemple?.bout.cle ?? null };
  return (
    <section aria-labelledby="tissage" className="tissage flex flex-col gap-4">
      <Titre id="tissage" className="text-[1.5rem]">
        {direTissage(arbre)}
      </Titre>
      <p className="max-w-[48rem] text-sourdine">{lireTissage(tissage)}</p>
      <div className="hidden lg:block print:block">
        <DessinTissage
          dessin={large}
          gaucheX={LARGE.gauche}
          droiteX={LARGE.droite}
          etroit={false}
          id="fil"
          {...commun}
        />
      </div>
      <div className="max-w-[30rem] lg:hidden print:hidden">
        <DessinTissage dessin={etroit} gaucheX={ETROIT.gauche} droiteX={ETROIT.droite} etroit id="brin" {...commun} />
      </div>
      {exemple && (
        <p className="text-petit">
          En gras :{" "}
          <a href={liens.point(exemple.bout.transition, exemple.bout.ancre)}>{exemple.bout.titre.split(" (")[0]}</a>{" "}
          <span className="text-sourdine">({pluriel(exemple.fils.length, "atelier")})</span>
        </p>
      )}
      <TableTissage rangees={rangees} liens={liens} ancrer={ancrer} />
    </section>
  );
}
