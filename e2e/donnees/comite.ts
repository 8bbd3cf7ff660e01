import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes, rolesEdition, roleTransitions } from "@/db/schema/personne";
import { membres } from "@/db/schema/structure";
import { chapitres } from "@/db/schema/synthese";
import type { RoleEdition } from "@/lib/socle/acteur/roles";
import { actorOfCourriel } from "@/lib/socle/auth/load-actor";
import type { CodeUsuel } from "@/lib/socle/transitions/transitions";
import {
  creerEditionClose,
  creerFicheValidee,
  creerPersonne,
  type EditionEssai,
  ecrirePoint,
  NOW,
} from "./consolidation.ts";

/** A member of the comité of an edition who follows a transition, or a partenaire. */
export async function creerMembre(
  edition: EditionEssai,
  nom: string,
  { transition = "sociale", role = "comite" }: { transition?: CodeUsuel; role?: RoleEdition } = {},
) {
  const { id, courriel } = await creerPersonne();
  await db.update(personnes).set({ nom }).where(eq(personnes.id, id));
  const [ligne] = await db
    .insert(rolesEdition)
    .values({ personneId: id, editionId: edition.id, role })
    .returning({ id: rolesEdition.id });
  if (role === "comite" && ligne)
    await db.insert(roleTransitions).values({ roleId: ligne.id, transitionId: edition.transitions[transition] });
  return actorOfCourriel(courriel);
}

/** An edition whose chapter « sociale » has two points, each on two ateliers: one in its authors’ words, one reworded. */
export async function creerChapitrePret() {
  const edition = await creerEditionClose();
  const f1 = await creerFicheValidee(edition, 1, 2);
  const f2 = await creerFicheValidee(edition, 2, 2);
  const [a = "", b = ""] = f1.enonces;
  const [c = "", d = ""] = f2.enonces;
  const gestes = [
    await ecrirePoint(edition, [a, c]),
    await ecrirePoint(edition, [b, d], { texte: "Lever les freins." }),
  ];
  const points = gestes.map((g) => {
    if (!g.ok) throw new Error(g.refus);
    return g.value;
  });
  const [chapitre] = await db
    .select({ id: chapitres.id })
    .from(chapitres)
    .where(eq(chapitres.transitionId, edition.transitions.sociale));
  return { edition, f1, f2, points, chapitreId: chapitre?.id ?? "" };
}

/** Makes a person a member of the structure another one is of. */
export async function rejoindre(personneId: string, membreId: string) {
  const [m] = await db.select().from(membres).where(eq(membres.personneId, membreId));
  if (!m) throw new Error("sans structure");
  await db
    .insert(membres)
    .values({ structureId: m.structureId, personneId, etat: "membre", demandeAt: NOW, accepteAt: NOW });
}
