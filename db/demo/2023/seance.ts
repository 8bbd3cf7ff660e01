import type { Actor } from "../../../lib/socle/acteur/actor.ts";
import { actorOfCourriel } from "../../../lib/socle/auth/load-actor.ts";
import type { CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";
import { composerBlocs, lireConsolidation } from "../../../lib/synthese/consolidation/consolidation.ts";
import { ouvrirSeance } from "../../../lib/synthese/seance/conduite.ts";
import { decider } from "../../../lib/synthese/seance/decisions.ts";
import { leverSeance } from "../../../lib/synthese/seance/lever.ts";
import { preparerSeance } from "../../../lib/synthese/seance/preparer.ts";
import { arriver } from "../../../lib/synthese/seance/presences.ts";
import type { Decision } from "../../../lib/synthese/seance/schema.ts";
import { exiger } from "../personnes.ts";

const CHAPITRES: CodeUsuel[] = ["sociale", "ecologique"];
const ANNONCE = new Date("2024-01-22T09:00:00Z");
/** A minute of the séance, which opened at 14 h 04. */
const minute = (n: number) => new Date(Date.UTC(2024, 1, 13, 13, 4 + n));

/** What was decided, point by point, in the order of the séance. */
const DECIDE: Record<string, Pick<Decision, "issue" | "texte">> = {
  P26: { issue: "adopte", texte: "" },
  P25: {
    issue: "divergence",
    texte: "Un financeur présent demande que ces rendez-vous soient portés par l’université, et non par les projets.",
  },
  P27: { issue: "adopte", texte: "" },
  P3: { issue: "a_revoir", texte: "Dire qui fixe le prix, et qui le finance." },
  P1: { issue: "adopte", texte: "" },
  P85: { issue: "adopte", texte: "" },
};

/** A séance held after the second version, to prepare the next one: its procès-verbal is there to be read. */
export async function tenirUneSeance(actor: Actor, editionId: string): Promise<void> {
  const blocs = composerBlocs(await lireConsolidation(editionId));
  const [partenaire, membre] = await Promise.all([
    actorOfCourriel("partenaire.region@demo.test"),
    actorOfCourriel("comite@demo.test"),
  ]);
  const etat = await actorOfCourriel("partenaire.etat@demo.test");
  const id = crypto.randomUUID();
  const chapitreDe = (t: CodeUsuel) => blocs.find((b) => b.transition === t)?.chapitreId ?? "";
  const donnees = {
    date: "2024-02-13",
    heure: "14:00",
    lieu: "Lille, hôtel de région, salle des Beffrois",
    chapitres: CHAPITRES.map(chapitreDe),
    attendus: [partenaire, membre, etat].map((p) => p.personneId),
  };
  exiger(await preparerSeance(actor, { editionId, cle: id, donnees }, ANNONCE, { reprise: true }), "séance annoncée");
  exiger(await ouvrirSeance(actor, { id }, minute(0)), "séance ouverte");
  exiger(await arriver(partenaire, { id }, minute(1)), "partenaire arrivé");
  exiger(await arriver(membre, { id }, minute(3)), "membre arrivé");
  let n = 5;
  const points = blocs.flatMap((b) => b.groupes.flatMap((g) => g.points));
  for (const [code, { issue, texte }] of Object.entries(DECIDE)) {
    const point = points.find((p) => p.code === code);
    if (!point) throw new Error(`point absent : ${code}`);
    n += 9;
    const decision = { id, pointId: point.id, versionLue: point.version, issue, texte };
    exiger(await decider(actor, decision, minute(n)), code);
  }
  exiger(await leverSeance(actor, { id }, minute(n + 12), { reprise: true }), "séance levée");
}
