import { isProposition } from "../consolidation/propositions.ts";
import { isAdresseeA } from "../reponse/adresse.ts";
import type { ReponseLue } from "../reponse/queries.ts";
import type { PointPlace } from "../version/publies.ts";
import type { Compte } from "./types.ts";

type Demande = Pick<PointPlace, "code" | "bloc" | "destinataires">;
type Reponse = Pick<ReponseLue, "code" | "type" | "nom" | "etat">;

/** What was asked in these points and answered, by bodies they are addressed to; `reponses`: the last one of each body. */
export function compter(points: readonly Demande[], reponses: readonly Reponse[]): Compte {
  const propositions = points.filter(isProposition);
  const recues = propositions.map((p) => reponses.filter((r) => r.code === p.code && isAdresseeA(p, r)));
  const n = (etat: Reponse["etat"]) => recues.flat().filter((r) => r.etat === etat).length;
  return {
    points: points.length,
    propositions: propositions.length,
    repondues: recues.filter((r) => r.length > 0).length,
    reponses: { engagee: n("engagee"), a_l_etude: n("a_l_etude"), refusee: n("refusee") },
  };
}
