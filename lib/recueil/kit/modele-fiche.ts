import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lieuEnMots } from "../../socle/territoire/lieu.ts";
import { dateAtelier } from "../../socle/typographie/dates.ts";
import { findFiche } from "../fiche/queries.ts";
import type { Modele } from "./modele.ts";
import { versionDuModele } from "./queries.ts";

/** The model of one fiche with the data of its ateliers, for whoever may read the fiche; else undefined. */
export async function findModele(actor: Actor, ficheId: string) {
  const f = await findFiche(actor, ficheId);
  if (!f) return undefined;
  const [edition] = await db
    .select({
      annee: editions.annee,
      intitule: editions.intitule,
      regionNom: editions.regionNom,
      demonstration: editions.demonstration,
    })
    .from(editions)
    .where(eq(editions.id, f.editionId));
  if (!edition) throw new Error("édition absente");
  const modele: Modele = {
    edition,
    atelier: f.ateliers[0]?.code ?? null,
    intitule: f.intitule,
    organisateurs: f.organisateurs,
    ateliers: f.ateliers.map((a) =>
      [a.code, a.mois ? majuscule(dateAtelier({ ...a, mois: a.mois })) : "Date à préciser", lieuEnMots(a)]
        .filter(Boolean)
        .join(" · "),
    ),
    transitions: f.transitions,
    rubriques: f.rubriques,
    version: await versionDuModele(db, f.editionId, "synthese"),
  };
  return { modele, date: f.updatedAt, nom: `fiche-de-synthese-${modele.atelier ?? edition.annee}` };
}

const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);
