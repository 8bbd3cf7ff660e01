import type { ReactNode } from "react";
import { LiensCites } from "@/app/_ui/liens-cites";
import { Phrase } from "@/app/_ui/phrase";
import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "@/lib/recueil/rubriques/types-enonce";
import { typographier } from "@/lib/socle/typographie/texte";
import { ficheDe } from "@/lib/synthese/tri/filtres";
import type { Enonce, Table } from "@/lib/synthese/tri/types";

/** What is said of an énoncé in one line: « F7-03 · Levier, à créer · Mobilité ». */
export function Reperes({ e }: { e: Enonce }) {
  const genre = [NOM_TYPE_ENONCE[e.type], e.action && NOM_ACTION_LEVIER[e.action].toLowerCase()]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <strong className="text-encre">{e.code}</strong> · {genre}
      {e.theme && ` · ${typographier(e.theme)}`}
    </>
  );
}

/** An énoncé in its own words, with all it says and where it comes from. */
export function EnonceLu({
  e,
  table,
  grand = false,
  children,
}: {
  e: Enonce;
  table: Table;
  grand?: boolean;
  children?: ReactNode;
}) {
  const fiche = ficheDe(table, e);
  const precisions = [
    ["Exemple", e.exemple],
    ["Adressée à", e.destinataire],
    ["Horizon", e.horizon],
  ].filter((p): p is [string, string] => !!p[1]);
  return (
    <div className="flex flex-col gap-1.5">
      <p className={grand ? "font-serif text-[1.4rem] leading-[1.45]" : "lecture"}>
        <Phrase accroche={e.accroche} texte={e.texte} />
      </p>
      {precisions.map(([nom, mots]) => (
        <p key={nom}>
          <span className="text-sourdine">{nom} : </span>
          {typographier(mots)}
        </p>
      ))}
      <LiensCites liens={e.liens} />
      <p className="text-petit text-sourdine">
        <a href={`/cress/fiches/${e.ficheId}#${e.code}`} className="inline-flex min-h-6 items-center">
          Fiche {fiche.code}
        </a>
        {fiche.structures.length > 0 && ` · ${fiche.structures.map((s) => typographier(s.nom)).join(", ")}`}
        {fiche.ateliers.length > 0 && ` · ${fiche.ateliers.map((a) => a.code).join(", ")}`}
      </p>
      {children}
    </div>
  );
}
