import { dateLongue } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { DecisionDuComite } from "@/lib/synthese/comite/decisions";
import { NOM_ISSUE } from "@/lib/synthese/seance/wording";
import { exposants } from "./exposants.tsx";

/** What the comité last decided of a point in a séance, beside what each said of it. */
export function DecisionComite({ d }: { d: DecisionDuComite | undefined }) {
  if (!d) return null;
  return (
    <p className="border-accent border-l-2 pl-3">
      <strong>{NOM_ISSUE[d.issue]}</strong> en séance n° {d.seance}, le {exposants(dateLongue(d.date))}
      {d.texte && ` : ${typographier(d.texte)}`}
      {d.depassee && <span className="block text-petit text-sourdine">La formulation a changé depuis.</span>}
    </p>
  );
}
