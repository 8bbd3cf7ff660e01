import { and, asc, eq } from "drizzle-orm";
import { arriver, reglerArrivees } from "../../lib/recueil/emargement/arrivees.ts";
import type { Actor } from "../../lib/socle/acteur/actor.ts";
import { db } from "../client.ts";
import { ateliers } from "../schema/atelier.ts";
import { emargements } from "../schema/emargement.ts";
import { exiger } from "./personnes.ts";

/** Invented, as their names say. */
const PRESENTS = [
  ["Camille", "Fictive", "L’Établi imaginaire", "Coordination", "59"],
  ["Dominique", "Exemple", "L’Établi imaginaire", "Bénévole", "59"],
  ["Sacha", "Démonstration", "Commune fictive", "Élu", "62"],
  ["Lou", "Imaginaire", "", "", ""],
  ["Alix", "Inventée", "Coopérative d’exemple", "Gérance", "80"],
  ["Maxime", "Fictif", "Coopérative d’exemple", "", "80"],
  ["Charlie", "Exemple", "", "Habitante", "autre"],
] as const;
const MINUTE_MS = 60_000;

/** The room of the first atelier of a candidature, opened an hour ago for a trial: who came in since. */
export async function chargerArrivees(organisateur: Actor, candidatureId: string, now: Date): Promise<void> {
  const [a] = await db
    .select({ id: ateliers.id, jeton: emargements.jeton })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(and(eq(ateliers.candidatureId, candidatureId), eq(ateliers.etat, "programme")))
    .orderBy(asc(ateliers.rang));
  if (!a) throw new Error("aucun atelier où se signaler");
  const avant = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS);
  exiger(await reglerArrivees(organisateur, a.id, true, avant(60)), "ouvrir les arrivées");
  for (const [i, [prenom, nom, structure, fonction, departement]] of PRESENTS.entries())
    exiger(
      await arriver(
        a.jeton,
        {
          visite: crypto.randomUUID(),
          prenom,
          nom,
          structure,
          fonction,
          departement,
          souhaiteSynthese: false,
          courriel: null,
        },
        avant(50 - 7 * i),
      ),
      `arrivée de ${prenom}`,
    );
}
