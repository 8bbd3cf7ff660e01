import "server-only";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { publicPublication } from "../version/queries.ts";
import { cleDestinataire, propositionsA } from "./adresse.ts";
import { publicReponses, unsafeListMembres, unsafeListOrganismes } from "./queries.ts";

/** The bodies the last published version of an edition speaks to, with what waits and who may answer, for who instructs it; none for anybody else. */
export async function listOrganismesDe(actor: Actor, editionId: string) {
  if (!isInstructeur(actor, editionId)) return [];
  const publication = await publicPublication(editionId, "derniere");
  if (!publication) return [];
  const [organismes, membres, reponses] = await Promise.all([
    unsafeListOrganismes(),
    unsafeListMembres(),
    publicReponses(editionId),
  ]);
  return organismes.flatMap((o) => {
    const siennes = propositionsA(publication.arbre, o);
    if (siennes.length === 0) return [];
    const repondu = (code: string) =>
      reponses.some((r) => r.code === code && cleDestinataire(r) === cleDestinataire(o));
    return [
      {
        ...o,
        propositions: siennes.length,
        aRepondre: siennes.filter((p) => !repondu(p.code)).length,
        membres: membres.filter((m) => m.destinataireId === o.id),
      },
    ];
  });
}
