import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { direTexte } from "@/lib/socle/texte/phrases";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { AvisVersion } from "@/lib/synthese/publication/avis";
import { direDifference } from "@/lib/synthese/publication/wording";

/** At the head of a version: what it changes, what it corrects, what the next one says of it, what was masked. */
export function AvisDeVersion({ avis }: { avis: AvisVersion }) {
  const { annee, numero, difference, suivante } = avis;
  const adresse = (n: number) => `/${annee}/synthese/v${n}`;
  return (
    <div className="flex max-w-3xl flex-col gap-3">
      {suivante && (
        <div className="flex flex-col gap-2 border-accent border-l-4 bg-blanc px-4 py-3 print:hidden">
          <p>
            Cette version a été suivie d’une autre.{" "}
            <a href={adresse(suivante.numero)}>Lire la version {suivante.numero}</a>
          </p>
          {suivante.note && (
            <p>
              Ce que la version {suivante.numero} change : {typographier(suivante.note)}
            </p>
          )}
          {suivante.errata && (
            <>
              <p className="font-semibold">Ce qui est faux ici, et que la version {suivante.numero} corrige</p>
              <Blocs blocs={direTexte(suivante.errata)} />
            </>
          )}
        </div>
      )}
      {(avis.note || (difference && direDifference(difference).length > 0)) && (
        <Volet
          titre={
            <>
              <strong>Ce que cette version change</strong>
              {avis.note && <> : {typographier(avis.note)}</>}
            </>
          }
          ton="ligne"
          encadre
        >
          {difference && (
            <ul className="list-disc pl-5 text-petit">
              {direDifference(difference).map((ligne) => (
                <li key={ligne}>{ligne}.</li>
              ))}
            </ul>
          )}
          <p className="pt-2">
            <a href={`${adresse(numero)}/changements`}>Lire chaque changement</a>
          </p>
        </Volet>
      )}
      {avis.errata && (
        <div className="text-petit">
          <p className="font-semibold">Elle corrige la version {numero - 1}</p>
          <Blocs blocs={direTexte(avis.errata)} />
        </div>
      )}
      {avis.retraits.map(({ nature, at }) => (
        <p key={`${nature} ${at.toISOString()}`} className="text-petit">
          Le {exposants(dateLongue(jourLocal(at)))},{" "}
          {nature === "nom" ? "le nom d’une personne a été masqué" : "une photo a été retirée"} dans cette version. Le
          reste n’a pas changé.
        </p>
      ))}
      {avis.preuve && (
        <p className="text-petit print:hidden">
          <a href={`${adresse(numero)}/preuve`} className="inline-flex min-h-11 items-center">
            Vérifier cette version
          </a>
        </p>
      )}
    </div>
  );
}
