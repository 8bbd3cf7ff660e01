import "server-only";
import { ensemble } from "@/db/ensemble";
import { listMesCandidatures } from "../../appel/candidature/queries.ts";
import { tour } from "../../appel/candidature/tour.ts";
import { compterMesCoOrganisations } from "../../appel/equipe/co-queries.ts";
import { compterMesInvitations } from "../../appel/equipe/queries.ts";
import { compterDemandes } from "../../appel/structure/membres.ts";
import { listMesPresencesADeclarer } from "../../recueil/emargement/queries.ts";
import { listMesFiches } from "../../recueil/fiche/liste.ts";
import { listNouvellesVersions } from "../../recueil/kit/queries.ts";
import { listMesRetours } from "../../recueil/retour/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { direMesMots, lireMesMots } from "../../synthese/comite/auteurs.ts";
import { type Attente, attente } from "./attente.ts";

export type MaCandidature = Awaited<ReturnType<typeof listMesCandidatures>>[number];

/**
 * What waits for this person as an organiser, and what they organise or were invited to read: what moves, then what is over (past editions,
 * refused, withdrawn): one query, and another only while the comité reads their words. Demands to join are those of their own structures: the CRESS answers the others in its room.
 */
export async function listAFaireEspace(actor: Actor, now: Date) {
  const jour = jourLocal(now);
  const { candidatures, presences, fiches, retours, invitations, nominations, adhesions, ...lus } = await ensemble({
    candidatures: listMesCandidatures(actor),
    presences: listMesPresencesADeclarer(actor, jour),
    fiches: listMesFiches(actor),
    retours: listMesRetours(actor),
    invitations: compterMesInvitations(actor),
    nominations: compterMesCoOrganisations(actor),
    adhesions: compterDemandes({ ...actor, administrateur: false, roles: [] }),
    mots: lireMesMots(actor),
    nouvelles: listNouvellesVersions(actor),
  });
  const mots = await direMesMots(actor, lus.mots, now);
  const aVous = candidatures.filter((c) => c.ecrit && c.etat !== "labellisee" && tour(c, now).a === "organisateur");
  const generales: Attente[] = [
    attente(
      "invitations",
      invitations + nominations,
      ["invitation à accepter ou à refuser", "invitations à accepter ou à refuser"],
      "/espace/invitations",
    ),
    attente(
      "adhesions",
      adhesions,
      ["personne demande à rejoindre votre structure", "personnes demandent à rejoindre vos structures"],
      "/espace/structures#demandes",
    ),
    attente(
      "relecture",
      mots.filter((m) => m.attendue).length,
      ["phrase de la synthèse à relire", "phrases de la synthèse à relire"],
      "/espace/relecture",
    ),
  ].filter((a) => a.n > 0);
  const aFaire = {
    generales,
    brouillons: aVous.filter((c) => c.etat === "brouillon"),
    aCompleter: aVous.filter((c) => c.etat === "a_completer"),
    retours,
    presences: presences.filter((p) => retours.every((r) => r.id !== p.atelierId)),
    aConfirmer: fiches.filter((f) => f.aConfirmerDepuis),
    fiches: fiches.filter(
      (f) => (f.etat === "brouillon" || f.etat === "a_corriger") && retours.every((r) => r.ficheId !== f.id),
    ),
  };
  return {
    aFaire,
    /** What of the kit was revised. */
    nouvelles: lus.nouvelles,
    n: Object.values(aFaire).reduce((n, liste) => n + liste.length, 0),
    enCours: candidatures.filter((c) => !isPassee(c) && !aVous.includes(c)),
    passees: candidatures.filter((c) => isPassee(c) && !aVous.includes(c)),
  };
}
export type AFaireEspace = Awaited<ReturnType<typeof listAFaireEspace>>["aFaire"];

/** Nothing more will happen to it. */
const isPassee = (c: Pick<MaCandidature, "etat" | "editionEtat">) =>
  c.editionEtat === "archivee" ||
  c.editionEtat === "publiee" ||
  ["refusee", "retiree", "label_retire"].includes(c.etat) ||
  (c.etat === "brouillon" && c.editionEtat !== "ouverte");
