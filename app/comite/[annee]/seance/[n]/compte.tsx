import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import type { Tableau } from "@/lib/synthese/seance/tableau";

/** Where the séance is: points decided, and the quorum. */
export function Compte({
  tableau: { etapes, quorum },
  s: { quorumComite },
}: {
  tableau: Tableau;
  s: Pick<SeanceLue, "quorumComite">;
}) {
  const decides = etapes.filter((e) => e.issue && !e.depassee).length;
  return (
    <p className="flex flex-wrap gap-x-6 tabular-nums">
      <span>
        {decides} {accorder(decides, "point décidé", "points décidés")} sur {etapes.length}
      </span>
      {quorum && <span>{direQuorum(quorum, quorumComite !== null)}</span>}
    </p>
  );
}

/** Parties prenantes of the point are set apart, and it is said. */
function direQuorum({ voix, requis, atteint }: NonNullable<Tableau["quorum"]>, fixe: boolean): string {
  const comptent = `${pluriel(voix, "membre compte", "membres comptent")} pour ce point`;
  return fixe ? `${comptent}, quorum de ${requis} ${atteint ? "atteint" : "non atteint"}` : comptent;
}
