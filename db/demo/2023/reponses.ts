import { and, eq } from "drizzle-orm";
import { actorOfCourriel } from "../../../lib/socle/auth/load-actor.ts";
import { repondre } from "../../../lib/synthese/reponse/operations.ts";
import { listMesOrganismes } from "../../../lib/synthese/reponse/queries.ts";
import type { EtatReponse } from "../../../lib/synthese/reponse/states.ts";
import { db } from "../../client.ts";
import { destinataires } from "../../schema/destinataire.ts";
import { destinataireMembres } from "../../schema/reponse.ts";
import { points } from "../../schema/synthese.ts";
import { exiger } from "../personnes.ts";

const SIGNATAIRE = "Une intercommunalité (réponse fictive)";
/** Answers to the first propositions made to the intercommunalités, in their order; the others wait. */
const REPONSES: { etat: EtatReponse; texte: string; at: string }[][] = [
  [
    {
      etat: "a_l_etude",
      texte: "Un inventaire des terrains est demandé aux communes ; il dira lesquels peuvent être prêtés neuf ans.",
      at: "2024-03-18T09:00:00Z",
    },
    {
      etat: "engagee",
      texte: "Quatre terrains sont retenus. La convention type est au vote du conseil de septembre.",
      at: "2024-06-24T09:30:00Z",
    },
  ],
  [
    {
      etat: "refusee",
      texte:
        "Le calendrier demandé est celui du renouvellement des marchés, déjà signés jusqu’en 2026 : rien ne peut changer avant.",
      at: "2024-04-02T13:00:00Z",
    },
  ],
  [
    {
      etat: "a_l_etude",
      texte: "Le service des marchés compare trois clauses ; un avis est attendu à l’automne.",
      at: "2024-04-02T13:20:00Z",
    },
  ],
];

/** Somebody answers for the intercommunalités, a body of nobody in particular; told of nothing on the day the demo starts. */
export async function chargerReponses(now: Date): Promise<void> {
  const courriel = "destinataire@demo.test";
  const { personneId } = await actorOfCourriel(courriel);
  const [organisme] = await db
    .select({ id: destinataires.id })
    .from(destinataires)
    .where(and(eq(destinataires.type, "epci"), eq(destinataires.nom, "Intercommunalités")));
  if (!organisme) throw new Error("destinataire absent : Intercommunalités");
  await db
    .insert(destinataireMembres)
    .values({ destinataireId: organisme.id, personneId, inviteAt: new Date("2024-02-01T09:00:00Z"), rappeleAt: now });
  const actor = await actorOfCourriel(courriel);
  const [edition] = (await listMesOrganismes(actor)).flatMap((o) => o.editions);
  for (const [rang, reponses] of REPONSES.entries()) {
    const code = edition?.propositions[rang]?.code ?? "";
    const [point] = await db
      .select({ id: points.id })
      .from(points)
      .where(and(eq(points.editionId, edition?.editionId ?? ""), eq(points.code, code)));
    for (const [lue, { etat, texte, at }] of reponses.entries())
      exiger(
        await repondre(
          actor,
          { destinataireId: organisme.id, pointId: point?.id ?? "", lue, etat, texte, signataire: SIGNATAIRE },
          new Date(at),
        ),
        `réponse à ${code}`,
      );
  }
}
