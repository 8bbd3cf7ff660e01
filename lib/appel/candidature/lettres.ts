import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { candidatures, decisions } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import type { DonneesCourriel, Dossier } from "../../socle/courriel/donnees.ts";
import { lireModeles, type Modeles } from "../../socle/courriel/modeles.ts";
import {
  type Destinataire,
  deposer,
  instructeursDe,
  organisateursDeChacune,
  rediger,
} from "../../socle/courriel/outbox.ts";
import type { TypeCourriel } from "../../socle/courriel/types.ts";
import { lireDossiers } from "./dossier-courriel.ts";
import { nomChamp } from "./questions/champs.ts";
import type { TransitionAnnoncee } from "./states.ts";

type Contexte = {
  dossier: Dossier;
  complement: string | null;
  motifRetrait: string | null;
  motifDecision: string | null;
  /** The fields asked in the last request. */
  corrections: { champ: string; motif: string; suggestion: string | null }[];
};
type Lettre = {
  [T in TypeCourriel]: { a: "organisateurs" | "instructeurs"; type: T; donnees: DonneesCourriel[T] };
}[TypeCourriel];

/** The mails a transition of a candidature sends, and to whom. */
const LETTRES: Record<TransitionAnnoncee, (c: Contexte) => Lettre[]> = {
  soumettre: ({ dossier }) => [
    { a: "organisateurs", type: "candidature_recue", donnees: { dossier } },
    { a: "instructeurs", type: "candidature_a_instruire", donnees: { dossier } },
  ],
  demander_complement: ({ dossier, complement, corrections: champs }) => {
    const demandees = champs.map(({ champ, ...reste }) => ({ nom: nomChamp(champ), ...reste }));
    return demandees.length > 0
      ? [
          {
            a: "organisateurs",
            type: "corrections_demandees",
            donnees: { dossier, demande: { complement, demandees } },
          },
        ]
      : [{ a: "organisateurs", type: "complement_demande", donnees: { dossier, complement } }];
  },
  completer: ({ dossier, corrections: champs }) => [
    {
      a: "instructeurs",
      type: champs.length > 0 ? "corrections_recues" : "candidature_completee",
      donnees: { dossier },
    },
  ],
  labelliser: ({ dossier, motifDecision }) => [
    { a: "organisateurs", type: "candidature_labellisee", donnees: { dossier, mot: motifDecision } },
  ],
  refuser: ({ dossier, motifDecision }) => [
    { a: "organisateurs", type: "candidature_refusee", donnees: { dossier, motif: motifDecision } },
  ],
  retirer: ({ dossier }) => [{ a: "instructeurs", type: "candidature_retiree", donnees: { dossier } }],
  retirer_label: ({ dossier, motifRetrait }) => [
    { a: "organisateurs", type: "label_retire", donnees: { dossier, motif: motifRetrait } },
  ],
};

export type Envoi = {
  id: string;
  transition: TransitionAnnoncee;
  /** The codes its ateliers will have, for a decision read before its announcement; those they have otherwise. */
  codes?: string[];
};
/** One mail as it leaves, and everybody it leaves for. */
export type Courrier = {
  candidatureId: string;
  editionId: string;
  type: TypeCourriel;
  sujet: string;
  corps: string;
  destinataires: Destinataire[];
};

/** The mails these transitions send, in their order; read before they are made, or written once they are. */
export async function composer(tx: Lecteur, envois: readonly Envoi[], now: Date): Promise<Courrier[]> {
  const ids = envois.map((e) => e.id);
  const [dossiers, contextes] = [await lireDossiers(tx, ids), await lireContextes(tx, ids)];
  const organisateurs = await organisateursDeChacune(tx, ids);
  const editionsIds = [...new Set([...dossiers.values()].map((c) => c.editionId))];
  const instructeurs = new Map<string, Destinataire[]>();
  const modeles = new Map<string, Modeles>();
  for (const editionId of editionsIds) {
    instructeurs.set(editionId, await instructeursDe(tx, editionId));
    modeles.set(editionId, await lireModeles(tx, editionId));
  }
  return envois.flatMap(({ id, transition, codes }) => {
    const [lu, contexte] = [dossiers.get(id), contextes.get(id)];
    if (!lu || !contexte) throw new Error("candidature absente");
    const { editionId, contact } = lu;
    return LETTRES[transition]({ ...contexte, dossier: avecCodes(lu.dossier, codes) }).map((lettre) => ({
      candidatureId: id,
      editionId,
      type: lettre.type,
      ...rediger(modeles.get(editionId) ?? new Map(), lettre.type, lettre.donnees, contact, now),
      destinataires: (lettre.a === "organisateurs" ? organisateurs.get(id) : instructeurs.get(editionId)) ?? [],
    }));
  });
}

const avecCodes = (dossier: Dossier, codes: string[] | undefined): Dossier =>
  codes
    ? { ...dossier, ateliers: dossier.ateliers.map((a, rang) => ({ ...a, code: codes[rang] ?? a.code })) }
    : dossier;

/** Writes in the outbox what `composer` made, in the transaction of the change. */
export async function ecrireCourriers(tx: Tx, courriers: readonly Courrier[], now: Date): Promise<void> {
  for (const { candidatureId, destinataires, ...lettre } of courriers)
    await deposer(tx, destinataires, { ...lettre, objet: "candidature", objetId: candidatureId, at: now });
}

/** Writes the mails of a transition that has just been made. */
export async function ecrireLettres(
  tx: Tx,
  transition: TransitionAnnoncee,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await ecrireCourriers(
    tx,
    await composer(
      tx,
      ids.map((id) => ({ id, transition })),
      now,
    ),
    now,
  );
}

async function lireContextes(tx: Lecteur, ids: string[]): Promise<Map<string, Omit<Contexte, "dossier">>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({
      id: candidatures.id,
      complement: candidatures.complementDemande,
      motifRetrait: candidatures.motifRetrait,
      motifDecision: sql<
        string | null
      >`(select d.motif from ${decisions} d where d.candidature_id = ${candidatures.id} order by d.numero desc limit 1)`,
      corrections: sql<
        Contexte["corrections"]
      >`coalesce((select json_agg(json_build_object('champ', co.champ, 'motif', co.motif, 'suggestion', co.suggestion) order by co.champ) from ${corrections} co where co.candidature_id = ${candidatures.id} and co.demandee_at = ${candidatures.complementDemandeAt}), '[]'::json)`,
    })
    .from(candidatures)
    .where(inArray(candidatures.id, ids));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
