import "server-only";
import type { Lecteur, Tx } from "@/db/client";
import type { Contact } from "../courriel/cadre.ts";
import { lireContact } from "../courriel/contact.ts";
import { atelierDe, lireDossier, lireDossiers } from "../courriel/dossier.ts";
import { type Destinataire, deposer, ecrireCourriels, organisateursDe, rediger } from "../courriel/outbox.ts";
import type { Du } from "./queries.ts";
import { duParOrganisateurs } from "./rules.ts";

/** A person, and all that is asked of them in one mail. */
export type Groupe = { personne: Destinataire; dus: Du[] };
export type RappelRedige = Groupe & { sujet: string; corps: string };

/** The mail each person receives for all their ateliers, word for word. */
export async function redigerRappels(
  from: Lecteur,
  editionId: string,
  groupes: readonly Groupe[],
  jour: string,
): Promise<RappelRedige[]> {
  const dossiers = await lireDossiers(from, [...new Set(groupes.flatMap((g) => g.dus.map((d) => d.candidatureId)))]);
  const contact: Contact = await lireContact(from, editionId);
  return groupes.map((g) => {
    const attendus = g.dus.flatMap((du) => {
      const lu = dossiers.get(du.candidatureId);
      return lu ? [{ ...du, atelier: atelierDe(lu.dossier, du.id), pieces: duParOrganisateurs(du) }] : [];
    });
    return { ...g, ...rediger("retour_rappel", { attendus, jour }, contact) };
  });
}

export async function ecrireRappels(
  tx: Tx,
  editionId: string,
  groupes: readonly Groupe[],
  jour: string,
  now: Date,
): Promise<void> {
  for (const { personne, sujet, corps } of await redigerRappels(tx, editionId, groupes, jour))
    await deposer(tx, [personne], {
      type: "retour_rappel",
      editionId,
      objet: "edition",
      objetId: editionId,
      sujet,
      corps,
      at: now,
    });
}

/** Tells the organisers that nothing more is expected of an atelier, or that it is again. */
export async function ecrireDispense(
  tx: Tx,
  a: { id: string; candidatureId: string },
  motif: string | null,
  now: Date,
): Promise<void> {
  const { editionId, contact, dossier } = await lireDossier(tx, a.candidatureId);
  await ecrireCourriels(tx, await organisateursDe(tx, a.candidatureId), {
    type: "retour_dispense",
    donnees: { dossier, atelier: atelierDe(dossier, a.id), motif },
    editionId,
    objet: "atelier",
    objetId: a.id,
    contact,
    at: now,
  });
}
