import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { enonces, fiches } from "@/db/schema/fiche";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { lienVers } from "../courriel/lien.ts";
import { ecrireCourriels, instructeursDe, organisateursDe } from "../courriel/outbox.ts";
import type { TypeCourriel } from "../courriel/types.ts";
import { nomChamp } from "./champs.ts";
import { listEnAttente } from "./corrections.ts";
import type { TransitionFiche } from "./states.ts";

type Contexte = {
  id: string;
  code: string | null;
  intitule: string;
  organisateurs: string[];
  correction: string | null;
  demandees: { nom: string; motif: string; suggestion: string | null }[];
};
type Lettre = { a: "organisateurs" | "instructeurs"; type: TypeCourriel; sujet: string; corps: string[] };

const correction = (c: Contexte): Lettre[] => [
  {
    a: "organisateurs",
    type: "fiche_a_corriger",
    sujet: `[Action attendue] Corrigez la fiche ${c.code} : ${c.intitule}`,
    corps: [
      `Pour la fiche ${c.code} de « ${c.intitule} », la CRESS vous demande :`,
      ...(c.correction ? [c.correction] : []),
      ...c.demandees.map(({ nom, motif, suggestion }) =>
        [`${nom} : ${motif}`, ...(suggestion ? [`Texte proposé : ${suggestion}`] : [])].join("\n"),
      ),
      ...(c.demandees.length > 0
        ? ["Répondez champ par champ, puis remettez la fiche :", lienVers(`/espace/fiches/${c.id}/corriger`)]
        : ["Modifiez la fiche, puis remettez-la :", espace(c)]),
    ],
  },
];

/** What is announced: a transition, handed in by an agent for the organisers, or taken back by them. */
export type Annonce = TransitionFiche | "remettre_pour" | "infirmer";

/** The mails each sends, and to whom. */
const LETTRES: Record<Annonce, (c: Contexte) => Lettre[]> = {
  remettre: (c) => [
    {
      a: "organisateurs",
      type: "fiche_remise",
      sujet: `Fiche reçue : ${c.code} ${c.intitule}`,
      corps: [
        `Nous avons bien reçu la fiche de synthèse ${c.code} de « ${c.intitule} ».`,
        "La CRESS la relit et vous écrit dès qu’elle est validée, ou s’il manque quelque chose.",
        espace(c),
      ],
    },
    {
      a: "instructeurs",
      type: "fiche_a_valider",
      sujet: `À valider : fiche ${c.code} ${c.intitule}`,
      corps: [`${c.organisateurs.join(", ")} vient de remettre la fiche ${c.code} de « ${c.intitule} ».`, cress(c)],
    },
  ],
  remettre_pour: (c) => [
    {
      a: "organisateurs",
      type: "fiche_a_confirmer",
      sujet: `[Action attendue] Est-ce bien ce que vous avez dit ? Fiche ${c.code} : ${c.intitule}`,
      corps: [
        `La CRESS a saisi pour vous la fiche de synthèse ${c.code} de « ${c.intitule} ».`,
        "Relisez-la, puis répondez : c’est bien ce que vous avez dit, ou il faut corriger. Un bouton suffit.",
        lienVers(`/espace/fiches/${c.id}/confirmer`),
      ],
    },
    {
      a: "instructeurs",
      type: "fiche_a_valider",
      sujet: `À valider : fiche ${c.code} ${c.intitule}`,
      corps: [
        `La fiche ${c.code} de « ${c.intitule} » vient d’être saisie pour le compte de ${c.organisateurs.join(", ")}.`,
        "Les organisateurs sont invités à la confirmer ; leur silence n’empêche pas de la valider.",
        cress(c),
      ],
    },
  ],
  infirmer: (c) => [
    {
      a: "instructeurs",
      type: "fiche_infirmee",
      sujet: `Reprise par l’organisateur : fiche ${c.code} ${c.intitule}`,
      corps: [
        `${c.organisateurs.join(", ")} a répondu que la fiche ${c.code} de « ${c.intitule} », saisie par la CRESS, n’est pas ce qui a été dit.`,
        "La fiche est chez l’organisateur, qui la corrige et la remettra.",
        cress(c),
      ],
    },
  ],
  demander_correction: correction,
  valider: (c) => [
    {
      a: "organisateurs",
      type: "fiche_validee",
      sujet: `Fiche validée : ${c.code} ${c.intitule}`,
      corps: [
        `La fiche ${c.code} de « ${c.intitule} » est validée.`,
        "Ses énoncés servent maintenant à écrire la synthèse. À la publication, vous verrez ce que chacun est devenu :",
        espace(c),
      ],
    },
  ],
  rouvrir: correction,
};

const espace = (c: Contexte) => lienVers(`/espace/fiches/${c.id}`);
const cress = (c: Contexte) => lienVers(`/cress/fiches/${c.id}`);

/** Writes the mails of what has just been done; those of an edition taken over are recorded as sent. */
export async function annoncer(tx: Tx, annonce: Annonce, id: string, now: Date, reprise = false): Promise<void> {
  const [lue] = await tx
    .select({
      id: fiches.id,
      revision: fiches.revision,
      editionId: fiches.editionId,
      candidatureId: fiches.candidatureId,
      code: fiches.code,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      correction: fiches.correctionDemandee,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(eq(fiches.id, id));
  if (!lue) throw new Error("fiche absente");
  const c = { ...lue, demandees: await direDemandees(tx, lue) };
  for (const lettre of LETTRES[annonce](c)) {
    const destinataires =
      lettre.a === "organisateurs" ? await organisateursDe(tx, c.candidatureId) : await instructeursDe(tx, c.editionId);
    await ecrireCourriels(tx, destinataires, {
      type: lettre.type,
      editionId: c.editionId,
      objet: "fiche",
      objetId: id,
      sujet: lettre.sujet,
      corps: ["Bonjour,", ...lettre.corps, "La conférence régionale de l’ESS"].join("\n\n"),
      at: now,
      reprise,
    });
  }
}

/** The fields asked about, by the names the organisers know. */
async function direDemandees(tx: Tx, f: { id: string; revision: number }) {
  const demandees = await listEnAttente(tx, f);
  if (demandees.length === 0) return [];
  const codes = await tx.select({ id: enonces.id, code: enonces.code }).from(enonces).where(eq(enonces.ficheId, f.id));
  const parId = new Map(codes.map((e) => [e.id, e.code]));
  return demandees.map((d) => ({ ...d, nom: nomChamp(d.champ, parId) }));
}
