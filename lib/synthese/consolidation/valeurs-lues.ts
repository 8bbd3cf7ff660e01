import "server-only";
import { eq } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { departements } from "@/db/schema/territoire";
import { listCodes } from "../../appel/edition/codes.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { contientVariable, remplirTout, type Valeurs } from "../../socle/texte/variables.ts";
import { calculerChiffres, comptes } from "../chiffres/compute.ts";
import { publicAteliersComptes } from "../chiffres/queries.ts";
import { valeursDe } from "./valeurs.ts";

/** What the variables of an edition are worth now, for who instructs it and writes with them; none for anybody else. */
export const lireValeurs = async (actor: Actor, editionId: string): Promise<Valeurs> =>
  isInstructeur(actor, editionId) ? unsafeLireValeurs(editionId) : {};

/** The same, for whoever reads texts before they are published. */
export async function unsafeLireValeurs(editionId: string, lecteur: Lecteur = db): Promise<Valeurs> {
  const [edition] = await lecteur.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const lus = await publicAteliersComptes(editionId, lecteur);
  const region = await lecteur
    .select({ code: departements.code })
    .from(departements)
    .where(eq(departements.regionCode, edition.regionCode));
  const chiffres = calculerChiffres(lus, {
    ...edition,
    departements: region.map((d) => d.code),
    transitions: await listCodes(lecteur, editionId),
  });
  return valeursDe(edition, chiffres, comptes(lus));
}

/** Words of a synthesis not yet published, as they will be printed; nothing is read where there is no variable. */
export const remplirPourLire = async <T>(editionId: string, mots: T, lecteur: Lecteur = db): Promise<T> =>
  contientVariable(mots) ? remplirTout(mots, await unsafeLireValeurs(editionId, lecteur)) : mots;
