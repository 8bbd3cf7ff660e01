import "server-only";
import { ensemble, reunir } from "@/db/ensemble";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { listAvis, unsafeListPartenaires } from "../avis/queries.ts";
import { listJumelles } from "../candidature/brouillon/jumelles.ts";
import { comparerDepots, direDifferences, listDerniersDepots, nommer } from "../candidature/depot/depots.ts";
import type { FiltreCandidatures } from "../candidature/liste/filtre.ts";
import { findVoisines, listInstructeurs } from "../candidature/liste/liste.ts";
import { findCandidature } from "../candidature/queries.ts";
import { champsDe } from "../candidature/questions/champs.ts";
import { listContacts, listIntervenants } from "../candidature/questions/contacts.ts";
import { listPieces } from "../candidature/questions/pieces.ts";
import { voitLInstruction, whyNot } from "../candidature/rules.ts";
import { direChampsADemander, lireFormulaireADemander, reponsesDe } from "../correction/cartes.ts";
import { findPreparee } from "../decision/queries.ts";
import { unsafeListNommees } from "../equipe/co-queries.ts";
import { listMessages } from "../message/queries.ts";
import { listEchecsDe } from "../trace/courriels.ts";
import { listPasse } from "../trace/passe.ts";
import { findAttribution, listGrille, listNotes } from "./queries.ts";

/** What of a dossier an address chooses: the list one comes from, the page of its messages. */
type Choix = { filtre: FiltreCandidatures; messages: number };

/**
 * Everything the page of a candidature under review shows, each part as far as this person may read it, in three
 * statements: the candidature, all about it, then the names its answers hold. Undefined for who does not review it.
 */
export async function findDossier(actor: Actor, id: string, { filtre, messages }: Choix, now: Date) {
  const c = await findCandidature(actor, id);
  if (!c || !isInstructeur(actor, c.editionId)) return undefined;
  const { depots, formulaire, ...lu } = await ensemble({
    voisines: findVoisines(actor, c.editionId, filtre, id),
    jumelles: listJumelles(actor, c),
    depots: c.etat === "soumise" ? listDerniersDepots(actor, id) : reunir({}, () => []),
    contacts: listContacts(actor, c),
    intervenants: listIntervenants(actor, c),
    nommees: unsafeListNommees(id),
    pieces: listPieces(actor, id),
    formulaire: whyNot(actor, "demander_complement", c, now)
      ? reunir({}, () => undefined)
      : lireFormulaireADemander(actor, id),
    // An agent who has a part in it does not read whom its avis was asked of.
    nonRemis: voitLInstruction(actor, c) ? listEchecsDe(actor, "candidature", id) : reunir({}, () => []),
    messages: listMessages(actor, id, messages),
    evenements: listPasse(actor, "candidature", id),
    preparee: findPreparee(actor, id),
    grille: listGrille(actor, id),
    notes: listNotes(actor, id),
    attribution: findAttribution(actor, id),
    instructeurs: listInstructeurs(actor, c.editionId),
    avis: listAvis(actor, id),
    partenaires: unsafeListPartenaires(c.editionId),
  });
  const compares = comparerDepots(depots);
  const noms = await nommer([
    ...(compares?.differences ?? []),
    ...(formulaire ? reponsesDe(formulaire, champsDe(formulaire)) : []),
  ]);
  return {
    ...lu,
    c,
    /** What changed since the deposit before; undefined while there is only one. */
    differences: compares && direDifferences(compares, noms),
    /** What a correction may be asked of. */
    aDemander: formulaire ? direChampsADemander(formulaire, noms) : [],
  };
}
export type Dossier = NonNullable<Awaited<ReturnType<typeof findDossier>>>;
