import type { ReactNode } from "react";
import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import type { LigneApercue } from "@/lib/conduite/reprise/apercu";
import { CHAMPS } from "@/lib/conduite/reprise/champs";
import type { Reconnue } from "@/lib/conduite/reprise/structures";
import { adjectifTransition } from "@/lib/socle/transitions/transitions";
import { dateCourte, moisLong } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

/** The lines of one kind, each with its number in the spreadsheet. */
export function Lignes({ id, titre, lignes, children }: Groupe) {
  if (lignes.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id}>{titre}</h2>
      {children}
      <ol className="flex flex-col">
        {lignes.map((l) => (
          <li key={l.numero} className="grid gap-x-6 border-filet border-b py-3 md:grid-cols-[6rem_1fr]">
            <span className="font-semibold">Ligne {l.numero}</span>
            <Ligne l={l} />
          </li>
        ))}
      </ol>
    </section>
  );
}
type Groupe = { id: string; titre: string; lignes: readonly LigneApercue[]; children?: ReactNode };

function Ligne({ l }: { l: LigneApercue }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="break-words font-semibold">
        {l.code !== null && `A${l.code}, `}
        {l.intitule ? typographier(l.intitule) : "Sans titre"}
      </p>
      <p className="break-words text-petit text-sourdine">{exposants(enMots(l))}</p>
      {l.erreurs.length > 0 && (
        <ul className="list-disc pl-5 text-danger">
          {l.erreurs.map((e) => (
            <li key={`${e.champ}-${e.quoi}`} className="break-words">
              {CHAMPS[e.champ].nom} : {typographier(e.quoi)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const enMots = (l: LigneApercue): string =>
  [
    l.structures.map(typographier).join(", "),
    l.transitions.map(adjectifTransition).join(", "),
    l.date ? dateCourte(l.date) : l.mois && moisLong(l.mois),
    l.nomCommune ?? (l.departementCode && `département ${l.departementCode}`),
    l.modalite && NOM_MODALITE[l.modalite].toLowerCase(),
    l.participants !== null && pluriel(l.participants, "participation"),
  ]
    .filter(Boolean)
    .join(" ; ");

/** Who organised, as it is recognised: nothing is joined to a structure in silence. */
export function Structures({
  structures,
  proches,
}: {
  structures: readonly Reconnue[];
  proches: Map<string, string[]>;
}) {
  const connues = structures.filter((s) => s.etat === "connue");
  const nouvelles = structures.filter((s) => s.etat === "nouvelle");
  return (
    <section aria-labelledby="structures" className="flex flex-col gap-3">
      <h2 id="structures">Les structures</h2>
      {nouvelles.length > 0 && (
        <>
          <p>
            {pluriel(nouvelles.length, "structure sera inscrite", "structures seront inscrites")}, car aucune ne porte
            ce nom ici. Si l’une d’elles y est sous un autre nom, écrivez celui-ci dans le fichier, ou réunissez-les
            après.
          </p>
          <ul className="list-disc pl-6">
            {nouvelles.map(({ nom }) => (
              <li key={nom} className="break-words py-1">
                {typographier(nom)}
                {proches.has(nom) && (
                  <span className="font-semibold">
                    , qui ressemble à {enumerer((proches.get(nom) ?? []).map(typographier))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {connues.length > 0 && (
        <Volet
          titre={pluriel(connues.length, "structure déjà inscrite, reconnue", "structures déjà inscrites, reconnues")}
          ton="incise"
        >
          <ul className="list-disc pl-6">
            {connues.map((s) => (
              <li key={s.nom} className="break-words py-1">
                {s.etat === "connue" && s.nomPublie !== s.nom
                  ? `${typographier(s.nom)} : c’est ${typographier(s.nomPublie)}`
                  : typographier(s.nom)}
              </li>
            ))}
          </ul>
        </Volet>
      )}
    </section>
  );
}
