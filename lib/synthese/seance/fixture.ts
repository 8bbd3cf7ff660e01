import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { rolesEdition, roleTransitions } from "@/db/schema/personne";
import { chapitres } from "@/db/schema/synthese";
import {
  creerEditionClose,
  creerFicheValidee,
  creerPersonne,
  type EditionEssai,
  ecrirePoint,
  NOW,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import type { CodeUsuel } from "../../socle/transitions/transitions.ts";
import { lireConsolidation } from "../consolidation/consolidation.ts";
import { ouvrirSeance } from "./conduite.ts";
import { lireDivergences } from "./lire-divergences.ts";
import { preparerSeance } from "./preparer.ts";
import { findSeance } from "./queries.ts";
import { lireTableau } from "./tableau.ts";

export const apres = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

export async function donnerRole(
  edition: EditionEssai,
  role: "comite" | "instructeur" | "partenaire",
  transition?: CodeUsuel,
) {
  const { id, courriel } = await creerPersonne();
  const [row] = await db
    .insert(rolesEdition)
    .values({ editionId: edition.id, personneId: id, role })
    .returning({ id: rolesEdition.id });
  if (transition && row)
    await db.insert(roleTransitions).values({ roleId: row.id, transitionId: edition.transitions[transition] });
  return actorOfCourriel(courriel);
}

/** An edition with two points in its social chapter, and a séance about it that is open, conducted by `actor`. */
export async function preparerUneSeance({ ouverte = true } = {}) {
  const edition = await creerEditionClose();
  await db
    .insert(rolesEdition)
    .values({ editionId: edition.id, personneId: edition.actor.personneId, role: "instructeur" });
  const { enonces } = await creerFicheValidee(edition, 1, 3);
  const premier = reussi(await ecrirePoint(edition, enonces.slice(0, 1)));
  const second = reussi(await ecrirePoint(edition, enonces.slice(1, 2), { accroche: "", texte: "Manquer de temps." }));
  const [social, ecologique] = await Promise.all(
    (["sociale", "ecologique"] as const).map(async (t) => {
      const [c] = await db
        .select({ id: chapitres.id })
        .from(chapitres)
        .where(eq(chapitres.transitionId, edition.transitions[t]));
      return c?.id ?? "";
    }),
  );
  const [membre, autre, partenaire, collegue] = await Promise.all([
    donnerRole(edition, "comite", "sociale"),
    donnerRole(edition, "comite", "ecologique"),
    donnerRole(edition, "partenaire"),
    donnerRole(edition, "instructeur"),
  ]);
  const donnees = {
    date: "2023-12-13",
    heure: "14:00",
    lieu: "Lille, hôtel de région",
    chapitres: [social ?? ""],
    attendus: [membre.personneId, autre.personneId],
  };
  const cle = crypto.randomUUID();
  const numero = reussi(await preparerSeance(edition.actor, { editionId: edition.id, cle, donnees }, apres(1)));
  if (ouverte) reussi(await ouvrirSeance(edition.actor, { id: cle }, apres(10)));
  return {
    edition,
    enonces,
    actor: edition.actor,
    id: cle,
    numero,
    donnees,
    social,
    ecologique,
    premier,
    second,
    membre,
    autre,
    partenaire,
    collegue,
  };
}

export const tableauDe = async (actor: Actor, annee: number, n: number) => {
  const s = await findSeance(actor, String(annee), String(n));
  if (!s) throw new Error("séance invisible");
  return lireTableau(actor, s, apres(60));
};

export const divergencesDe = async (editionId: string) =>
  lireDivergences(editionId, (await lireConsolidation(editionId)).points, db);
