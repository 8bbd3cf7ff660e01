import "server-only";
import { compterAvisAttendus } from "../../appel/avis/queries.ts";
import { type Actor, isPartenaire } from "../../socle/acteur/actor.ts";
import { compterPointsALire } from "../../synthese/comite/attendu.ts";
import { listEditionsSuivies } from "../../synthese/comite/editions.ts";
import { compterNonLues } from "../../synthese/comite/fiches.ts";
import { type Attente, attente } from "./attente.ts";

/** The editions this person follows, newest first, with what waits for them in each. */
export async function listAFaireComite(actor: Actor, now: Date) {
  const editions = await listEditionsSuivies(actor);
  const attendus = await compterAvisAttendus(
    actor,
    editions.filter((e) => isPartenaire(actor, e.id)).map((e) => e.id),
  );
  return Promise.all(
    editions.map(async (e) => ({
      ...e,
      attentes: [
        ...(isPartenaire(actor, e.id)
          ? [
              attente(
                "avis",
                attendus.get(e.id) ?? 0,
                ["avis attendu de vous", "avis attendus de vous"],
                `/comite/${e.annee}/candidatures`,
              ),
            ]
          : []),
        attente(
          "fiches",
          e.etat === "archivee" ? 0 : await compterNonLues(actor, e.id),
          ["fiche non lue", "fiches non lues"],
          `/comite/${e.annee}/fiches?lecture=non_lues`,
        ),
        attente(
          "points",
          await compterPointsALire(actor, e.id, now),
          ["point à lire", "points à lire"],
          `/comite/${e.annee}/synthese`,
        ),
      ] as Attente[],
    })),
  );
}
