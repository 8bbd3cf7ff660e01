import "server-only";
import type { Lecteur, Tx } from "@/db/client";
import { atelierDe, type DossierLu, lireDossier, lireDossiers } from "../../appel/candidature/dossier-courriel.ts";
import { type Contact, encadrer } from "../../socle/courriel/cadre.ts";
import { lireContact } from "../../socle/courriel/contact.ts";
import { lireModeles, selonModele } from "../../socle/courriel/modeles.ts";
import { type Destinataire, deposer, ecrireCourriels, organisateursDe } from "../../socle/courriel/outbox.ts";
import type { Texte } from "../../socle/courriel/texte.ts";
import { TEXTES } from "../../socle/courriel/textes.ts";
import { env } from "../../socle/env.ts";
import type { Du, Prochain } from "./queries.ts";
import { duParOrganisateurs } from "./rules.ts";

/** A person, and all that is asked of them in one mail. */
export type Groupe = { personne: Destinataire; dus: Du[]; prochains: Prochain[] };
export type RappelRedige = Groupe & { sujet: string; corps: string };

/** The mail each person receives for all their ateliers, held or to come, word for word. */
export async function redigerRappels(
  from: Lecteur,
  editionId: string,
  groupes: readonly Groupe[],
  jour: string,
  now: Date,
): Promise<RappelRedige[]> {
  const dossiers = await lireDossiers(from, dossiersDe(groupes));
  const contact: Contact = await lireContact(from, editionId);
  const modeles = await lireModeles(from, editionId);
  return groupes.map((g) => {
    const texte = selonModele(modeles, typeDe(g), texteRappel(g, dossiers, jour, now));
    return { ...g, ...encadrer(texte, contact, env().NEXTAUTH_URL) };
  });
}

/** The candidatures these mails speak of. */
export const dossiersDe = (groupes: readonly Groupe[]): string[] => [
  ...new Set(groupes.flatMap((g) => [...g.dus, ...g.prochains].map((a) => a.candidatureId))),
];

/** What one person is told of their ateliers. */
export function texteRappel(g: Groupe, dossiers: ReadonlyMap<string, DossierLu>, jour: string, now: Date): Texte {
  const attendus = g.dus.flatMap((du) => {
    const lu = dossiers.get(du.candidatureId);
    return lu ? [{ ...du, atelier: atelierDe(lu.dossier, du.id), pieces: duParOrganisateurs(du) }] : [];
  });
  const prochains = g.prochains.flatMap((a) => {
    const lu = dossiers.get(a.candidatureId);
    return lu ? [{ dossier: lu.dossier, atelier: atelierDe(lu.dossier, a.id) }] : [];
  });
  return TEXTES[typeDe(g)]({ attendus, prochains, jour }, now);
}

/** A mail that only tells what comes is named so. */
export const typeDe = (g: Groupe) => (g.dus.length > 0 ? "retour_rappel" : "atelier_bientot");

export async function ecrireRappels(
  tx: Tx,
  editionId: string,
  groupes: readonly Groupe[],
  jour: string,
  now: Date,
): Promise<void> {
  for (const { sujet, corps, ...g } of await redigerRappels(tx, editionId, groupes, jour, now))
    await deposer(tx, [g.personne], {
      type: typeDe(g),
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
