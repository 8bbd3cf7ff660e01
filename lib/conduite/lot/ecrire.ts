import "server-only";
import { inArray } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { envoisListe } from "@/db/schema/courriel";
import { personnes } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import { lireDossiers } from "../../appel/candidature/dossier-courriel.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { refuseesParmi } from "../../socle/courriel/adresses.ts";
import { lireContact } from "../../socle/courriel/contact.ts";
import { lireModeles } from "../../socle/courriel/modeles.ts";
import { type Destinataire, ecrireCourriels, organisateursDeChacune } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listPourLot } from "./queries.ts";
import type { EcritLot } from "./schema.ts";

/** Who is written to, about which of the candidatures; `refusee`: their address refused a mail, and they are left out. */
export type Lecteurs = Destinataire & { nom: string | null; candidatures: string[]; refusee: boolean };

/** The organisers of these candidatures, once each whatever they organise, in the order of the candidatures. */
export async function listLecteurs(from: Lecteur, ids: readonly string[]): Promise<Lecteurs[]> {
  const chacune = await organisateursDeChacune(from, [...ids]);
  const parAdresse = new Map<string, Lecteurs>();
  for (const [id, destinataires] of chacune)
    for (const d of destinataires) {
      const connu = parAdresse.get(d.adresse);
      if (connu) connu.candidatures.push(id);
      else parAdresse.set(d.adresse, { ...d, nom: null, candidatures: [id], refusee: false });
    }
  const lecteurs = [...parAdresse.values()];
  const personnesIds = lecteurs.flatMap((l) => l.personneId ?? []);
  const [refusees, noms] = [
    await refuseesParmi(from, [...parAdresse.keys()]),
    personnesIds.length === 0
      ? []
      : await from
          .select({ id: personnes.id, nom: personnes.nom })
          .from(personnes)
          .where(inArray(personnes.id, personnesIds)),
  ];
  return lecteurs.map((l) => ({
    ...l,
    nom: noms.find((n) => n.id === l.personneId)?.nom ?? null,
    refusee: refusees.has(l.adresse.toLowerCase()),
  }));
}

/** All that is shown before a mail is written to the organisers of these candidatures: those this person may see, and who reads. */
export async function preparerEcrit(actor: Actor, editionId: string, ids: readonly string[]) {
  const rows = await listPourLot(actor, editionId, ids);
  const vues = rows.map((c) => c.id);
  const [lecteurs, dossiers, contact, modeles] = await Promise.all([
    listLecteurs(db, vues),
    lireDossiers(db, vues),
    lireContact(db, editionId),
    lireModeles(db, editionId),
  ]);
  return { rows, lecteurs, dossiers, contact, modele: modeles.get("ecrit_a_la_liste") ?? null };
}

/**
 * Writes to the organisers of the candidatures this person may see, one mail each, in the outbox; answers how many. The same
 * words sent again write nothing more.
 */
export function ecrireLot(actor: Actor, lot: EcritLot, now: Date): Promise<Result<number>> {
  const { editionId, naissance, sujet, texte } = lot;
  return inTransaction(async (tx) => {
    if (!(await lockEdition(tx, actor, editionId))) return refused("introuvable");
    const ids = (await listPourLot(actor, editionId, lot.ids, tx)).map((c) => c.id);
    const lecteurs = (await listLecteurs(tx, ids)).filter((l) => !l.refusee);
    if (lecteurs.length === 0) return refused("personne_a_ecrire");
    const nombre = lecteurs.length;
    const [ecrit] = await tx
      .insert(envoisListe)
      .values({ id: naissance, editionId, personneId: actor.personneId, nombre, at: now })
      .onConflictDoNothing()
      .returning({ id: envoisListe.id });
    if (!ecrit) return done(nombre);
    const dossiers = await lireDossiers(tx, ids);
    for (const { candidatures, ...destinataire } of lecteurs)
      await ecrireCourriels(tx, [destinataire], {
        type: "ecrit_a_la_liste",
        donnees: { dossiers: candidatures.flatMap((id) => dossiers.get(id)?.dossier ?? []), sujet, texte },
        editionId,
        objet: "candidature",
        objetId: candidatures[0] ?? editionId,
        at: now,
      });
    await journaliser(tx, {
      at: now,
      type: "ecrire_liste",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { envoi: naissance, courriels: nombre },
    });
    return done(nombre);
  });
}
