import { Changements } from "@/app/_ui/publication/changements";
import type { Edition } from "@/lib/appel/edition/queries";
import { env } from "@/lib/socle/env";
import { REFUS, type Refus } from "@/lib/socle/refus";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { Apercu } from "@/lib/synthese/publication/apercu";
import { isRien } from "@/lib/synthese/publication/difference";
import { Confirmer } from "./confirmer.tsx";

type Props = {
  edition: Edition;
  apercu: Apercu;
  refus: Refus | null;
  points: number;
  aValider: boolean;
  departements: ReadonlyMap<string, string>;
};

/** The version that could be confirmed now: what it changes for its readers, its note, its confirmation. */
export function Suivante({ edition, apercu, refus, points, aValider, departements }: Props) {
  const { derniere, avant, apres, difference } = apercu;
  const rien = derniere > 0 && isRien(difference);
  const empeche = refus ?? (rien ? "rien_de_nouveau" : null);
  return (
    <>
      <section aria-labelledby="change" className="flex flex-col gap-3">
        <h2 id="change">2. Ce qui change pour les lecteurs</h2>
        {rien ? (
          <p>Rien, depuis la version {derniere} : la synthèse est telle qu’elle a été publiée.</p>
        ) : (
          <>
            {!avant && <p>C’est la première version : tout y est nouveau. Elle compte {pluriel(points, "point")}.</p>}
            {avant && <Changements avant={avant} apres={apres} difference={difference} departements={departements} />}
            <p>
              <a href={`/cress/${edition.annee}/synthese/travail`}>Relire le document entier</a> avant de le publier.
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="confirmer" className="flex flex-col gap-3">
        <h2 id="confirmer">{derniere > 0 ? "3. Le dire, puis confirmer" : "3. Confirmer"}</h2>
        {empeche ? (
          <p className="font-semibold">{REFUS[empeche]}</p>
        ) : (
          <Confirmer
            id={edition.id}
            lue={derniere}
            points={points}
            aValider={aValider}
            adresse={apres.adresse === null ? env().NEXTAUTH_URL : null}
          />
        )}
      </section>
    </>
  );
}
