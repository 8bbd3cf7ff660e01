import "server-only";
import { publicPropositions } from "../donnees/queries.ts";
import { cleDestinataire } from "./adresse.ts";
import { dernieresReponses, publicReponses } from "./queries.ts";

/** What the last published version asks, each with the last answer of each body it is addressed to. */
export async function publicPropositionsRepondues(editionId: string) {
  const [propositions, lues] = [await publicPropositions(editionId), await publicReponses(editionId)];
  const dernieres = dernieresReponses(lues);
  return propositions.map((p) => ({
    ...p,
    reponses: p.destinataires.flatMap((d) => {
      const reponse = dernieres.find((r) => r.code === p.code && cleDestinataire(r) === cleDestinataire(d));
      return reponse ? [{ ...reponse, nom: d.nom }] : [];
    }),
  }));
}
export type PropositionRepondue = Awaited<ReturnType<typeof publicPropositionsRepondues>>[number];
