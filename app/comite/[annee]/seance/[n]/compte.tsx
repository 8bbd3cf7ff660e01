import type { Tableau } from "@/lib/seance/tableau";
import { accorder, pluriel } from "@/lib/typographie/nombre";

/** Where the séance is: points decided, and the quorum. */
export function Compte({ tableau: { etapes, quorum } }: { tableau: Tableau }) {
  const decides = etapes.filter((e) => e.issue && !e.depassee).length;
  return (
    <p className="flex flex-wrap gap-x-6 tabular-nums">
      <span>
        {decides} {accorder(decides, "point décidé", "points décidés")} sur {etapes.length}
      </span>
      <span>{direQuorum(quorum)}</span>
    </p>
  );
}

/** Parties prenantes of the point are set apart, and it is said. */
export function direQuorum({ compte, requis, atteint }: Tableau["quorum"]): string {
  const voix = `${pluriel(compte, "membre compte", "membres comptent")} pour ce point`;
  if (requis === null) return voix;
  return `${voix} · quorum de ${requis} ${atteint ? "atteint" : "non atteint"}`;
}
