import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers, rappelsPublies } from "@/db/schema/atelier";
import { chiffresPublies, listesImprimees } from "@/db/schema/edition";
import type { Edition } from "../../appel/edition/queries.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { chiffresDesAteliers, publicAteliersComptes } from "../chiffres/queries.ts";
import { expliquerChiffres } from "./chiffres.ts";
import { intitulesDouteux } from "./intitules.ts";
import { lireListe } from "./lire-liste.ts";
import { rapprocherListe } from "./rapprocher-liste.ts";

/** How far what was printed is from what is computed, for who instructs the edition; undefined for anybody else. */
export const findEcarts = async (actor: Actor, edition: Edition) =>
  isInstructeur(actor, edition.id) ? unsafeFindEcarts(edition) : undefined;

/** Published figures against computed ones, each gap explained atelier by atelier, and the titles in doubt: four queries. */
export async function unsafeFindEcarts(edition: Edition) {
  const [publies, lus, rappels] = await Promise.all([
    db
      .select({ cle: chiffresPublies.cle, valeur: chiffresPublies.valeur })
      .from(chiffresPublies)
      .where(eq(chiffresPublies.editionId, edition.id)),
    publicAteliersComptes(edition.id),
    db
      .select({
        code: sql<string>`${ateliers.code}`,
        transition: rappelsPublies.transition,
        intitulePublie: rappelsPublies.intitulePublie,
      })
      .from(rappelsPublies)
      .innerJoin(ateliers, eq(ateliers.id, rappelsPublies.atelierId))
      .where(eq(ateliers.editionId, edition.id)),
  ]);
  const calcules = await chiffresDesAteliers(edition, lus);
  return {
    calcules,
    ateliers: lus,
    ...expliquerChiffres(publies, calcules, lus, rappels),
    douteux: intitulesDouteux(lus, rappels),
  };
}
export type Ecarts = Awaited<ReturnType<typeof unsafeFindEcarts>>;

/** The list another document printed, as it was typed, and each line beside the atelier it is of. */
export async function unsafeFindRapprochement({ id, annee }: Pick<Edition, "id" | "annee">, lecteur: Lecteur = db) {
  const [lue] = await lecteur.select().from(listesImprimees).where(eq(listesImprimees.editionId, id));
  const [texte, version] = [lue?.texte ?? "", lue?.version ?? 0];
  if (texte === "") return { texte, version, lignes: [], absents: [], ateliers: [] };
  const ateliers = await publicAteliersComptes(id, lecteur);
  return { texte, version, ateliers, ...rapprocherListe(lireListe(texte, annee), ateliers) };
}

/** The same, for who instructs the edition; undefined for anybody else. */
export const findRapprochement = async (actor: Actor, edition: Pick<Edition, "id" | "annee">) =>
  isInstructeur(actor, edition.id) ? unsafeFindRapprochement(edition) : undefined;
