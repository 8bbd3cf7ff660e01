import "server-only";
import type { Tx } from "@/db/client";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels, organisateursDe } from "../courriel/outbox.ts";
import { pluriel } from "../typographie/nombre.ts";
import type { Du } from "./queries.ts";
import { duParOrganisateurs, joursDeRetard } from "./rules.ts";
import { enMots, phraseEcheance } from "./wording.ts";

/** A person, and all that is asked of them in one mail. */
export type Groupe = { personne: Destinataire; dus: Du[] };

/** The mail one person receives for all their ateliers. */
export function lettreRappel({ dus }: Groupe, jour: string): { sujet: string; corps: string } {
  const seul = dus.length === 1 ? dus[0] : undefined;
  const retard = Math.max(...dus.map((d) => joursDeRetard(d.echeance, jour) ?? 0));
  const quoi = seul ? `Atelier ${seul.code}` : pluriel(dus.length, "atelier");
  return {
    sujet: `${quoi} : ${retard > 0 ? `votre retour est en retard de ${pluriel(retard, "jour")}` : "votre retour est attendu"}`,
    corps: [
      "Bonjour,",
      seul
        ? "Votre atelier a eu lieu. Voici ce que nous attendons encore de vous :"
        : `${pluriel(dus.length, "atelier")} que vous organisez ont eu lieu. Voici ce que nous attendons encore de vous :`,
      ...dus.map(
        (d) => `${d.code} ${d.intitule}\n${enMots(duParOrganisateurs({ ...d }))}, ${phraseEcheance(d.echeance, jour)}.`,
      ),
      "La présence se dit en une minute ; la fiche peut s’écrire en ligne ou dans le modèle à télécharger :",
      lienVers("/espace"),
      "Ces rappels s’arrêtent dès que tout est remis. Si une autre personne s’en occupe, vous n’avez rien à faire ; si vous ne pouvez rien remettre, répondez à ce message : la CRESS peut vous en dispenser.",
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
  };
}

export const ecrireRappel = (tx: Tx, editionId: string, groupe: Groupe, jour: string, now: Date) =>
  ecrireCourriels(tx, [groupe.personne], {
    type: "retour_rappel",
    editionId,
    objet: "edition",
    objetId: editionId,
    ...lettreRappel(groupe, jour),
    at: now,
  });

type Atelier = { id: string; code: string; intitule: string; candidatureId: string; editionId: string };

/** Tells the organisers that nothing more is expected of an atelier, or that it is again. */
export async function ecrireDispense(tx: Tx, a: Atelier, motif: string | null, now: Date): Promise<void> {
  await ecrireCourriels(tx, await organisateursDe(tx, a.candidatureId), {
    type: "retour_dispense",
    editionId: a.editionId,
    objet: "atelier",
    objetId: a.id,
    sujet: motif
      ? `Atelier ${a.code} : vous n’avez plus rien à remettre`
      : `Atelier ${a.code} : votre retour est de nouveau attendu`,
    corps: [
      "Bonjour,",
      motif
        ? `La CRESS vous dispense de remettre la fiche de synthèse de l’atelier ${a.code} « ${a.intitule} ». Vous ne recevrez plus de rappel pour cet atelier.`
        : `La CRESS a retiré la dispense de l’atelier ${a.code} « ${a.intitule} » : la présence et la fiche de synthèse sont de nouveau attendues.`,
      ...(motif ? [`Motif : ${motif}`] : []),
      lienVers(`/espace/candidatures/${a.candidatureId}`),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
  });
}
