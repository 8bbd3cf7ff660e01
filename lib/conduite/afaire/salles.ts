import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { type Actor, isComite, isCress, isDestinataire } from "../../socle/acteur/actor.ts";
import { listMesOrganismes, sansReponse } from "../../synthese/reponse/queries.ts";
import { listAFaireAdministration } from "./administration.ts";
import { total } from "./attente.ts";
import { listAFaireComite } from "./comite.ts";
import { listAFaireCress } from "./cress.ts";
import { listAFaireEspace } from "./espace.ts";

/** A room, whether this person has one there, and how much waits for them in it. */
type Salle = { href: string; ouverte: (actor: Actor) => boolean; attend: (actor: Actor, now: Date) => Promise<number> };

/** In the order in which what waits is answered for others first. */
const SALLES: readonly Salle[] = [
  {
    href: "/cress",
    ouverte: isCress,
    attend: async (actor) => {
      const { generales, editions } = await listAFaireCress(actor);
      return total([...generales, ...editions.flatMap((e) => e.attentes)]);
    },
  },
  {
    href: "/comite",
    ouverte: isComite,
    attend: async (actor, now) => total((await listAFaireComite(actor, now)).flatMap((e) => e.attentes)),
  },
  {
    href: "/reponses",
    ouverte: isDestinataire,
    attend: async (actor) =>
      (await listMesOrganismes(actor)).flatMap((o) => o.editions).reduce((n, e) => n + sansReponse(e), 0),
  },
  {
    href: "/administration",
    ouverte: (actor) => isAdministrateur(actor),
    attend: async (actor) => total((await listAFaireAdministration(actor)).attentes),
  },
  { href: "/espace", ouverte: () => true, attend: async (actor, now) => (await listAFaireEspace(actor, now)).n },
];

/** The room one lands in after signing in: the first where something waits, else the first of one's own. */
export async function salleDArrivee(actor: Actor, now: Date): Promise<string> {
  const ouvertes = SALLES.filter((s) => s.ouverte(actor));
  if (ouvertes.length > 1) for (const s of ouvertes) if ((await s.attend(actor, now)) > 0) return s.href;
  return ouvertes[0]?.href ?? "/espace";
}
