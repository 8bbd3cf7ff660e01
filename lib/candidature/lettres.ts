import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { corrections } from "@/db/schema/instruction";
import { listeDesCorrections } from "../correction/lettres.ts";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels, instructeursDe, organisateursDeChacune } from "../courriel/outbox.ts";
import type { TypeCourriel } from "../courriel/types.ts";
import { nomsOrganisateurs } from "./queries.ts";
import type { TransitionCandidature } from "./states.ts";

type Contexte = {
  id: string;
  annee: number;
  intitule: string;
  organisateurs: string[];
  complement: string | null;
  motifRetrait: string | null;
  motifDecision: string | null;
  codes: string[];
  /** The fields asked in the last request. */
  corrections: { champ: string; motif: string; suggestion: string | null }[];
};
type Lettre = { a: "organisateurs" | "instructeurs"; type: TypeCourriel; sujet: string; corps: string[] };

/** The mails a transition of a candidature sends, and to whom. */
const LETTRES: Record<TransitionCandidature, (c: Contexte) => Lettre[]> = {
  soumettre: (c) => [
    {
      a: "organisateurs",
      type: "candidature_recue",
      sujet: `Candidature reçue : ${c.intitule}`,
      corps: [
        `Nous avons bien reçu votre candidature « ${c.intitule} ».`,
        "La CRESS l’examine et vous écrit dès qu’une décision est prise, ou s’il manque quelque chose.",
        `Le récépissé de ce que vous avez déposé est joint à ce message. Il reste dans votre espace :\n${lienVers(`/espace/candidatures/${c.id}/recepisse.pdf`)}`,
        espace(c),
      ],
    },
    {
      a: "instructeurs",
      type: "candidature_a_instruire",
      sujet: `À examiner : ${c.intitule}`,
      corps: [`${c.organisateurs.join(", ")} vient de déposer « ${c.intitule} ».`, cress(c)],
    },
  ],
  demander_complement: (c) => [
    {
      a: "organisateurs",
      type: c.corrections.length > 0 ? "corrections_demandees" : "complement_demande",
      sujet: `[Action attendue] Complétez votre candidature : ${c.intitule}`,
      corps: [
        `Avant de décider pour « ${c.intitule} », la CRESS vous demande :`,
        ...(c.complement ? [c.complement] : []),
        ...listeDesCorrections(c.corrections),
        "Modifiez la candidature, puis renvoyez-la :",
        c.corrections.length > 0 ? `${espace(c)}/corriger` : espace(c),
      ],
    },
  ],
  completer: (c) => [
    {
      a: "instructeurs",
      type: c.corrections.length > 0 ? "corrections_recues" : "candidature_completee",
      sujet: `Complétée : ${c.intitule}`,
      corps: [`${c.organisateurs.join(", ")} a répondu à la demande de complément pour « ${c.intitule} ».`, cress(c)],
    },
  ],
  labelliser: (c) => [
    {
      a: "organisateurs",
      type: "candidature_labellisee",
      sujet: `Label accordé : ${c.intitule}`,
      corps: [
        `« ${c.intitule} » est labellisé « atelier de la conférence ».`,
        `${c.codes.length > 1 ? "Vos ateliers portent les codes" : "Votre atelier porte le code"} ${c.codes.join(", ")} et ${c.codes.length > 1 ? "sont annoncés" : "est annoncé"} dans le programme public.`,
        ...(c.motifDecision ? [c.motifDecision] : []),
        "Après chaque atelier, déclarez la présence puis remettez la fiche de synthèse :",
        espace(c),
      ],
    },
  ],
  refuser: (c) => [
    {
      a: "organisateurs",
      type: "candidature_refusee",
      sujet: `Décision sur votre candidature : ${c.intitule}`,
      corps: [`La candidature « ${c.intitule} » n’a pas été retenue.`, `Motif : ${c.motifDecision ?? ""}`, espace(c)],
    },
  ],
  retirer: (c) => [
    {
      a: "instructeurs",
      type: "candidature_retiree",
      sujet: `Candidature retirée : ${c.intitule}`,
      corps: [`${c.organisateurs.join(", ")} a retiré « ${c.intitule} ».`, cress(c)],
    },
  ],
  retirer_label: (c) => [
    {
      a: "organisateurs",
      type: "label_retire",
      sujet: `Label retiré : ${c.intitule}`,
      corps: [
        `Le label de « ${c.intitule} » est retiré. Ses ateliers quittent le programme.`,
        `Motif : ${c.motifRetrait ?? ""}`,
        espace(c),
      ],
    },
  ],
};

const espace = (c: Contexte) => lienVers(`/espace/candidatures/${c.id}`);
const cress = (c: Contexte) => lienVers(`/cress/candidatures/${c.id}`);

export type Envoi = {
  id: string;
  transition: TransitionCandidature;
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
export async function composer(tx: Lecteur, envois: readonly Envoi[]): Promise<Courrier[]> {
  const ids = envois.map((e) => e.id);
  const contextes = await lireContextes(tx, ids);
  const organisateurs = await organisateursDeChacune(tx, ids);
  const editionsIds = [...new Set([...contextes.values()].map((c) => c.editionId))];
  const instructeurs = new Map<string, Destinataire[]>();
  for (const editionId of editionsIds) instructeurs.set(editionId, await instructeursDe(tx, editionId));
  return envois.flatMap(({ id, transition, codes }) => {
    const c = contextes.get(id);
    if (!c) throw new Error("candidature absente");
    return LETTRES[transition]({ ...c, codes: codes ?? c.codes }).map((lettre) => ({
      candidatureId: id,
      editionId: c.editionId,
      type: lettre.type,
      sujet: lettre.sujet,
      corps: ["Bonjour,", ...lettre.corps, "La conférence régionale de l’ESS"].join("\n\n"),
      destinataires: (lettre.a === "organisateurs" ? organisateurs.get(id) : instructeurs.get(c.editionId)) ?? [],
    }));
  });
}

/** Writes in the outbox what `composer` made, in the transaction of the change. */
export async function ecrireCourriers(tx: Tx, courriers: readonly Courrier[], now: Date): Promise<void> {
  for (const { candidatureId, destinataires, ...lettre } of courriers)
    await ecrireCourriels(tx, destinataires, { ...lettre, objet: "candidature", objetId: candidatureId, at: now });
}

/** Writes the mails of a transition that has just been made. */
export async function ecrireLettres(
  tx: Tx,
  transition: TransitionCandidature,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await ecrireCourriers(
    tx,
    await composer(
      tx,
      ids.map((id) => ({ id, transition })),
    ),
    now,
  );
}

async function lireContextes(tx: Lecteur, ids: string[]): Promise<Map<string, Contexte & { editionId: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({
      id: candidatures.id,
      editionId: candidatures.editionId,
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      complement: candidatures.complementDemande,
      motifRetrait: candidatures.motifRetrait,
      motifDecision: sql<
        string | null
      >`(select d.motif from ${decisions} d where d.candidature_id = ${candidatures.id} order by d.preparee_at desc limit 1)`,
      codes: sql<
        string[]
      >`coalesce((select json_agg(a.code order by a.rang) from ${ateliers} a where a.candidature_id = ${candidatures.id} and a.code is not null), '[]'::json)`,
      corrections: sql<
        Contexte["corrections"]
      >`coalesce((select json_agg(json_build_object('champ', co.champ, 'motif', co.motif, 'suggestion', co.suggestion) order by co.champ) from ${corrections} co where co.candidature_id = ${candidatures.id} and co.demandee_at = ${candidatures.complementDemandeAt}), '[]'::json)`,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(inArray(candidatures.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}
