import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { enonces, ficheAteliers, fiches } from "@/db/schema/fiche";
import { lireDossier } from "../../appel/candidature/dossier-courriel.ts";
import type { DonneesCourriel, Dossier } from "../../socle/courriel/donnees.ts";
import { ecrireCourriels, instructeursDe, organisateursDe } from "../../socle/courriel/outbox.ts";
import type { TypeCourriel } from "../../socle/courriel/types.ts";
import { listRubriques } from "../rubriques/queries.ts";
import { nomChamp } from "./champs.ts";
import { listEnAttente } from "./corrections.ts";
import type { TransitionDemandee } from "./states.ts";

type Contexte = DonneesCourriel["fiche_a_corriger"];
type Lettre = {
  [T in TypeCourriel]: { a: "organisateurs" | "instructeurs"; type: T; donnees: DonneesCourriel[T] };
}[TypeCourriel];

/** What is announced: a transition, handed in by an agent for the organisers, or taken back by them. */
export type Annonce = TransitionDemandee | "remettre_pour" | "infirmer";

const correction = (c: Contexte): Lettre[] => [{ a: "organisateurs", type: "fiche_a_corriger", donnees: c }];

/** The mails each sends, and to whom. */
const LETTRES: Record<Annonce, (c: Contexte) => Lettre[]> = {
  remettre: (c) => [
    { a: "organisateurs", type: "fiche_remise", donnees: c },
    { a: "instructeurs", type: "fiche_a_valider", donnees: { ...c, saisiePar: "organisateurs" } },
  ],
  remettre_pour: (c) => [
    { a: "organisateurs", type: "fiche_a_confirmer", donnees: c },
    { a: "instructeurs", type: "fiche_a_valider", donnees: { ...c, saisiePar: "cress" } },
  ],
  infirmer: (c) => [{ a: "instructeurs", type: "fiche_infirmee", donnees: c }],
  demander_correction: correction,
  valider: (c) => [{ a: "organisateurs", type: "fiche_validee", donnees: c }],
  rouvrir: correction,
};

/** Writes the mails of what has just been done; those of an edition taken over are recorded as sent. */
export async function annoncer(tx: Tx, annonce: Annonce, id: string, now: Date, reprise = false): Promise<void> {
  const [lue] = await tx
    .select({
      id: fiches.id,
      revision: fiches.revision,
      editionId: fiches.editionId,
      candidatureId: fiches.candidatureId,
      code: fiches.code,
      correction: fiches.correctionDemandee,
    })
    .from(fiches)
    .where(eq(fiches.id, id));
  if (!lue) throw new Error("fiche absente");
  const { editionId, contact, dossier } = await lireDossier(tx, lue.candidatureId);
  const c = {
    dossier: await avecSesAteliers(tx, dossier, id),
    fiche: { id, code: lue.code },
    correction: lue.correction,
    demandees: await direDemandees(tx, lue),
  };
  for (const { a, type, donnees } of LETTRES[annonce](c)) {
    const destinataires =
      a === "organisateurs" ? await organisateursDe(tx, lue.candidatureId) : await instructeursDe(tx, editionId);
    await ecrireCourriels(tx, destinataires, {
      type,
      donnees,
      editionId,
      objet: "fiche",
      objetId: id,
      contact,
      at: now,
      reprise,
    });
  }
}

/** Only the ateliers this fiche is about. */
async function avecSesAteliers(tx: Tx, dossier: Dossier, ficheId: string): Promise<Dossier> {
  const liens = await tx
    .select({ id: ficheAteliers.atelierId })
    .from(ficheAteliers)
    .where(eq(ficheAteliers.ficheId, ficheId));
  return { ...dossier, ateliers: dossier.ateliers.filter((a) => liens.some((l) => l.id === a.id)) };
}

/** The fields asked about, by the names the organisers know. */
async function direDemandees(tx: Tx, f: { id: string; revision: number; editionId: string }) {
  const demandees = await listEnAttente(tx, f);
  if (demandees.length === 0) return [];
  const codes = await tx.select({ id: enonces.id, code: enonces.code }).from(enonces).where(eq(enonces.ficheId, f.id));
  const parId = new Map(codes.map((e) => [e.id, e.code]));
  const rubriques = await listRubriques(tx, f.editionId);
  return demandees.map(({ champ, motif, suggestion }) => ({
    nom: nomChamp(champ, parId, rubriques),
    motif,
    suggestion,
  }));
}
