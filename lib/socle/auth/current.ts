import "server-only";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "../acteur/actor.ts";
import { COOKIES_SESSION, hashJeton } from "./jeton.ts";
import { actorOfSession } from "./load-actor.ts";
import { type Porteur, porteurDeSession } from "./second-facteur/porteur.ts";

export async function sessionToken(): Promise<string | null> {
  const jar = await cookies();
  for (const name of COOKIES_SESSION) {
    const value = jar.get(name)?.value;
    if (value) return value;
  }
  return null;
}

/** Who is asking, or null. One query per request, rights included: a role taken back is lost at once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await sessionToken();
  return token ? actorOfSession(hashJeton(token)) : null;
});

/** Whose session it is, half-open or not: for what opens it. */
export const porteurCourant = cache(async (): Promise<Porteur | null> => {
  const token = await sessionToken();
  return token ? porteurDeSession(hashJeton(token)) : null;
});

/** Where a session is opened that waits for something. */
const PORTES = { code: "/connexion/code", activer: "/connexion/second-facteur" } as const;

/** Where one who is not there yet goes: the sign-in page, or what their half-open session waits for; both come back to `destination`. */
export async function porteDEntree(destination: string): Promise<string> {
  const attend = (await porteurCourant())?.attend;
  return `${attend ? PORTES[attend] : "/connexion"}?destination=${encodeURIComponent(destination)}`;
}

/** Who is asking, or the way in. */
export async function requireActor(destination: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(await porteDEntree(destination));
  return actor;
}

/** Who administers the instance: its pages do not exist for anybody else. */
export async function requireAdministrateur(destination: string): Promise<Actor> {
  const actor = await requireActor(destination);
  if (!actor.administrateur) notFound();
  return actor;
}
