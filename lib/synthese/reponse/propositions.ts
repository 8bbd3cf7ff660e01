import "server-only";
import { publicPropositions } from "../version/lire-publies.ts";
import { cleDestinataire } from "./adresse.ts";
import { publicDejaDit } from "./deja-dit.ts";
import { dernieresReponses, publicReponses } from "./queries.ts";

/** What the last published version asks, each with the last answer of each body it is addressed to, and what it asks again. */
export async function publicPropositionsRepondues(editionId: string) {
  const [propositions, lues] = [await publicPropositions(editionId), await publicReponses(editionId)];
  const dernieres = dernieresReponses(lues);
  const dejaDits = await publicDejaDit(editionId);
  return propositions.map((p) => ({
    ...p,
    reponses: p.destinataires.flatMap((d) => {
      const reponse = dernieres.find((r) => r.code === p.code && cleDestinataire(r) === cleDestinataire(d));
      return reponse ? [{ ...reponse, nom: d.nom }] : [];
    }),
    dejaDit: dejaDits.get(p.code) ?? [],
  }));
}
export type PropositionRepondue = Awaited<ReturnType<typeof publicPropositionsRepondues>>[number];
