import type { ReactNode } from "react";
import { direEnjeuxTus, type Travail } from "@/lib/document/travail";
import type { SyntheseArbre } from "@/lib/document/tree";
import { accorder, nombre, pluriel } from "@/lib/typographie/nombre";
import { Chapitre } from "./chapitre.tsx";
import { Enjeux } from "./enjeux.tsx";
import { indexer } from "./index-arbre.ts";
import { Methode } from "./methode.tsx";
import { Sommaire } from "./sommaire.tsx";
import "./synthese.css";

/** The synthesis on the web, published or while it is made: it reads the tree and nothing else. */
export function CorpsSynthese({
  arbre,
  tete,
  travail = null,
}: {
  arbre: SyntheseArbre;
  tete: ReactNode;
  travail?: Travail | null;
}) {
  const index = indexer(arbre);
  return (
    <article className="synthese grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_1fr]">
      <div className="lg:col-span-2">{tete}</div>
      <Sommaire arbre={arbre} />
      <div className="min-w-0 max-w-[44rem]">
        <AvantPropos
          arbre={arbre}
          coupe={arbre.chapitres.some((c) => travail?.chapitres[c.transition]?.lu === false)}
        />
        {arbre.chapitres.map((chapitre) => (
          <Chapitre
            key={chapitre.transition}
            chapitre={chapitre}
            index={index}
            enCours={travail?.chapitres[chapitre.transition]}
          />
        ))}
        <Enjeux arbre={arbre} />
        {travail && travail.enjeuxTus > 0 && <p className="pt-10 font-semibold">{direEnjeuxTus(travail.enjeuxTus)}</p>}
        <Methode arbre={arbre} />
      </div>
    </article>
  );
}

/** `coupe`: only some of its chapters are read. */
function AvantPropos({ arbre, coupe }: { arbre: SyntheseArbre; coupe: boolean }) {
  const { ateliers, participations, base } = arbre.chiffres;
  const points = arbre.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points))).length;
  return (
    <section aria-label="Au préalable" className="lecture flex flex-col gap-3">
      <p>
        {pluriel(ateliers, "atelier")}, {pluriel(participations, "participation")}
        {base < ateliers && ` (connues pour ${nombre(base)} ${accorder(base, "atelier")})`} :{" "}
        {pluriel(arbre.enonces.length, "énoncé")} des fiches remises après les ateliers ont été rassemblés en{" "}
        {pluriel(points, "point")}
        {coupe && " dans les chapitres que vous lisez"}. La synthèse ne dit pas tout ce qui s’est dit ; elle dit d’où
        vient ce qu’elle retient.
      </p>
      <p className="print:hidden">
        Sous chaque point, « D’où vient cette phrase » montre les mots des ateliers dont elle est tirée.
      </p>
    </section>
  );
}
