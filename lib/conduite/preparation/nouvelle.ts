import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { logosEdition, textesEdition } from "@/db/schema/editorial";
import { editionDocuments } from "@/db/schema/kit";
import { enjeuVersions } from "@/db/schema/versions";
import { inTransaction, lockKey } from "@/db/transaction";
import type { editionNouvelle } from "../../appel/edition/schema.ts";
import { KIT } from "../../recueil/kit/documents.ts";
import { listRubriques } from "../../recueil/rubriques/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { creerEdition, type TransitionPosee, usuelles } from "./creation.ts";
import { dupliquer, premiere } from "./dupliquer.ts";
import { regionDeLInstance } from "./region.ts";

/**
 * Creates an edition in preparation, from the last one when there is one: its dates as many years later, its transitions,
 * rubriques, categories, delays, kit, enjeux, logos and texts. A person named in a text is not: the consent was for that edition.
 */
export function creerNouvelleEdition(
  actor: Actor,
  { annee, numero, intitule }: z.output<typeof editionNouvelle>,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    if (!isAdministrateur(actor)) return refused("introuvable");
    await lockKey(tx, "nouvelle édition");
    const toutes = await tx.select().from(editions).orderBy(desc(editions.annee));
    if (toutes.some((e) => e.annee === annee)) return refused("annee_prise", "annee");
    if (toutes.some((e) => e.numero === numero)) return refused("numero_pris", "numero");
    const [derniere] = toutes;
    const edition = await creerEdition(
      tx,
      {
        ...(derniere ? dupliquer(derniere, annee) : premiere(annee, regionDeLInstance())),
        annee,
        numero,
        intitule,
        etat: "preparation",
        transitions: derniere ? await transitionsDe(tx, derniere.id) : usuelles(),
        ...(derniere && { rubriques: await listRubriques(tx, derniere.id) }),
        documents: derniere ? await documentsDe(tx, derniere.id) : [...KIT],
        enjeux: derniere ? await enjeuxDe(tx, derniere.id) : [],
      },
      now,
    );
    if (derniere) await reprendreTextes(tx, actor, derniere.id, edition.id, now);
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "edition",
      objetId: edition.id,
      editionId: edition.id,
      personneId: actor.personneId,
      donnees: { de: derniere?.annee ?? null },
    });
    return done(annee);
  });
}

const transitionsDe = (tx: Tx, editionId: string): Promise<TransitionPosee[]> =>
  tx
    .select({
      code: editionTransitions.code,
      nom: editionTransitions.libelle,
      couleur: editionTransitions.couleur,
      marque: editionTransitions.marque,
      question: editionTransitions.question,
    })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));

async function documentsDe(tx: Tx, editionId: string) {
  const rows = await tx
    .select({ cle: editionDocuments.cle, titre: editionDocuments.titre, description: editionDocuments.description })
    .from(editionDocuments)
    .where(eq(editionDocuments.editionId, editionId))
    .orderBy(asc(editionDocuments.ordre));
  return rows.length > 0 ? rows : [...KIT];
}

/** Their titles alone: what they say comes from the ateliers. */
async function enjeuxDe(tx: Tx, editionId: string) {
  const rows = await tx
    .select({ titre: enjeuVersions.titre })
    .from(enjeuVersions)
    .where(and(eq(enjeuVersions.editionId, editionId), isNull(enjeuVersions.fermePar)))
    .orderBy(asc(enjeuVersions.rang));
  return rows.map(({ titre }) => ({ titre, texte: "" }));
}

async function reprendreTextes(tx: Tx, actor: Actor, de: string, editionId: string, at: Date): Promise<void> {
  const textes = await tx
    .selectDistinctOn([textesEdition.cle])
    .from(textesEdition)
    .where(eq(textesEdition.editionId, de))
    .orderBy(textesEdition.cle, desc(textesEdition.version));
  if (textes.length > 0)
    await tx.insert(textesEdition).values(
      textes.map(({ cle, texte, programme, signataires }) => ({
        editionId,
        cle,
        version: 1,
        texte,
        programme,
        signataires: signataires.map((s) => ({ ...s, nom: "", accord: false })),
        personneId: actor.personneId,
        at,
      })),
    );
  const logos = await tx
    .select()
    .from(logosEdition)
    .where(and(eq(logosEdition.editionId, de), isNull(logosEdition.retireAt)));
  if (logos.length > 0)
    await tx.insert(logosEdition).values(
      logos.map(({ nom, fichierId, largeur, hauteur }) => ({
        editionId,
        nom,
        fichierId,
        largeur,
        hauteur,
        ajouteAt: at,
        ajoutePar: actor.personneId,
      })),
    );
}
