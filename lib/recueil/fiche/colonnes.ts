import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheConfirmations, ficheRevisions, fiches } from "@/db/schema/fiche";
import { type CleChoix, type CleTexte, parChoix, parTexte } from "../rubriques/rubriques.ts";

/** What a revision says beside its énoncés. */
export const colonnesTextes = {
  ...parTexte<{ [C in CleTexte]: (typeof ficheRevisions)[C] }>((cle) => ficheRevisions[cle]),
  ...parChoix<{ [C in CleChoix]: (typeof ficheRevisions)[C] }>((cle) => ficheRevisions[cle]),
  verbatims: ficheRevisions.verbatims,
  reponses: ficheRevisions.reponses,
  reponsesAvis: ficheRevisions.reponsesAvis,
};

/** What one version of an énoncé says. */
export const colonnesMots = {
  type: enonceVersions.type,
  action: enonceVersions.action,
  accroche: enonceVersions.accroche,
  texte: enonceVersions.texte,
  theme: enonceVersions.theme,
  exemple: enonceVersions.exemple,
  destinataire: enonceVersions.destinataire,
  horizon: enonceVersions.horizon,
  liens: enonceVersions.liens,
};

/** The columns of an énoncé with the words last written. */
export const colonnesEnonce = {
  id: enonces.id,
  code: enonces.code,
  transition: editionTransitions.code,
  versionId: enonceVersions.id,
  revision: enonceVersions.revision,
  ...colonnesMots,
};

export const isVivant = (ficheId: string) => and(eq(enonces.ficheId, ficheId), sql`${enonces.retireRevision} is null`);

/** What the organisers were asked about the current revision; null when nothing was. */
export const isConfirmationCourante = and(
  eq(ficheConfirmations.ficheId, fiches.id),
  eq(ficheConfirmations.revision, fiches.revision),
);
