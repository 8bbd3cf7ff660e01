import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Lecteur } from "@/db/client";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { structures } from "@/db/schema/structure";
import { listDepartements } from "../../appel/edition/queries.ts";
import { publicMentionsManquantes } from "../../appel/mentions/queries.ts";
import { unsafeListDus } from "../../recueil/retour/queries.ts";
import { comptes } from "../chiffres/compute.ts";
import { publicAteliersComptes } from "../chiffres/queries.ts";
import { unsafeListAValider } from "../comite/lire.ts";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { listEnjeux } from "../consolidation/enjeux.ts";
import { unsafeListCompteurs } from "../consolidation/queries.ts";
import { listTetes } from "../document/build.ts";
import type { DocumentVivant } from "../document/vivant.ts";
import type { Matiere } from "./constat.ts";
import { unsafeFindEcarts, unsafeFindRapprochement } from "./queries.ts";

/** All that the rules look at, for a document just read: the same number of queries whatever the edition holds. */
export async function lireMatiere(
  { edition, arbre, parties, logos, valeurs }: DocumentVivant,
  lecteur: Lecteur = db,
): Promise<Matiere> {
  const [
    departements,
    lus,
    dus,
    aTraiter,
    aValider,
    consolidation,
    chapitres,
    enjeux,
    publies,
    noms,
    reseaux,
    liste,
    mentionsManquantes,
  ] = await Promise.all([
    listDepartements(edition.regionCode),
    publicAteliersComptes(edition.id, lecteur),
    unsafeListDus(lecteur, edition.id),
    unsafeListCompteurs(edition.id, lecteur),
    unsafeListAValider(edition.id, lecteur),
    lireConsolidation(edition.id, lecteur),
    listTetes(lecteur, edition.id),
    listEnjeux(edition.id, lecteur),
    unsafeFindEcarts(edition),
    listPersonnes(edition.id, lecteur),
    listReseaux(edition.id, lecteur),
    unsafeFindRapprochement(edition, lecteur),
    publicMentionsManquantes(lecteur),
  ]);
  return {
    annee: String(edition.annee),
    depotsOuverts: edition.etat === "ouverte",
    coOrganisateurs: edition.coOrganisateurs,
    dateLancement: edition.dateLancement,
    datesComite: edition.datesComite,
    departements: new Map(departements.map((d) => [d.code, d.nom])),
    ateliers: comptes(lus),
    chiffres: arbre.chiffres,
    dus,
    aTraiter,
    aValider,
    mentionsManquantes,
    blocs: composerBlocs(consolidation),
    chapitres,
    enjeux,
    parties,
    logos,
    valeurs,
    ecarts: publies.lignes,
    douteux: publies.douteux,
    liste: liste.lignes,
    personnes: noms,
    reseaux,
  };
}

const listPersonnes = async (editionId: string, lecteur: Lecteur): Promise<string[]> => {
  const lues = await lecteur
    .selectDistinctOn([personnes.nom], { nom: personnes.nom })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(eq(rolesEdition.editionId, editionId))
    .orderBy(asc(personnes.nom));
  return lues.flatMap((p) => p.nom || []);
};

const tetes = alias(structures, "tetes");

const listReseaux = (editionId: string, lecteur: Lecteur) =>
  lecteur
    .selectDistinctOn([structures.nomPublie], {
      structure: structures.nomPublie,
      reseau: sql<string>`coalesce(${tetes.nomPublie}, ${structures.reseauLibre})`,
    })
    .from(candidatures)
    .innerJoin(organisatrices, eq(organisatrices.candidatureId, candidatures.id))
    .innerJoin(structures, eq(structures.id, organisatrices.structureId))
    .leftJoin(tetes, eq(tetes.id, structures.reseauId))
    .where(
      sql`${candidatures.editionId} = ${editionId} and ${candidatures.etat} = 'labellisee' and coalesce(${tetes.nomPublie}, ${structures.reseauLibre}) is not null`,
    )
    .orderBy(asc(structures.nomPublie));
