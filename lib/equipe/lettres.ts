import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import type { DroitInvitation } from "../auth/roles.ts";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels, instructeursDe } from "../courriel/outbox.ts";

async function lire(tx: Tx, id: string) {
  const [c] = await tx
    .select({ editionId: candidatures.editionId, intitule: candidatures.intitule, organisateurs: nomsOrganisateurs })
    .from(candidatures)
    .where(eq(candidatures.id, id));
  if (!c) throw new Error("candidature absente");
  return { ...c, nom: c.intitule ? `« ${c.intitule} »` : "sans titre", qui: c.organisateurs.join(", ") };
}

const corps = (...lignes: string[]) => ["Bonjour,", ...lignes, "La conférence régionale de l’ESS"].join("\n\n");

/** The invitation: it names the candidature and nothing more, and its link waits for a sign-in. */
export async function inviterParCourriel(
  tx: Tx,
  candidatureId: string,
  a: Destinataire,
  droit: DroitInvitation,
  now: Date,
): Promise<void> {
  const c = await lire(tx, candidatureId);
  await ecrireCourriels(tx, [a], {
    type: "invitation",
    editionId: c.editionId,
    objet: "candidature",
    objetId: candidatureId,
    sujet: `Invitation : ${c.intitule || "une candidature"}`,
    corps: corps(
      `${c.qui || "Une structure"} vous invite à ${droit === "edition" ? "préparer" : "lire"} la candidature ${c.nom}, pour un atelier de la conférence.`,
      "Connectez-vous avec cette adresse, puis acceptez ou refusez. Il n’y a pas de mot de passe : vous recevez un lien.",
      lienVers("/espace/invitations"),
      "Si vous ne connaissez pas cette structure, ne faites rien : personne ne saura que vous avez lu ce message.",
    ),
    at: now,
  });
}

/** Told to the one who takes over, and to the CRESS, which has a new person to write to. */
export async function annoncerTransfert(tx: Tx, candidatureId: string, vers: Destinataire, now: Date): Promise<void> {
  const c = await lire(tx, candidatureId);
  const lettre = {
    type: "candidature_transferee",
    editionId: c.editionId,
    objet: "candidature",
    objetId: candidatureId,
    at: now,
  } as const;
  await ecrireCourriels(tx, [vers], {
    ...lettre,
    sujet: `Candidature transmise : ${c.intitule || "sans titre"}`,
    corps: corps(
      `La candidature ${c.nom} vous est transmise : la personne qui s’en occupait s’en va, vous prenez la suite.`,
      lienVers(`/espace/candidatures/${candidatureId}`),
    ),
  });
  await ecrireCourriels(tx, await instructeursDe(tx, c.editionId), {
    ...lettre,
    sujet: `Nouvelle personne à contacter : ${c.intitule || "candidature sans titre"}`,
    corps: corps(
      `${c.qui} : une autre personne prend la suite pour la candidature ${c.nom}.`,
      lienVers(`/cress/candidatures/${candidatureId}`),
    ),
  });
}
