import "server-only";
import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { env } from "../env.ts";
import { ENTETE_CLIENT } from "../http/gate.ts";
import type { Demandeur } from "./lien.ts";

/** Tells, when a link is opened, whether this browser asked for it. It says nothing of anybody and lives an hour. */
export const COOKIE_NAVIGATEUR = "trame-navigateur";

/** Who asks for a link: gives its browser a number, if it has none yet. */
export async function lireDemandeur(): Promise<Demandeur> {
  const jar = await cookies();
  const navigateur = jar.get(COOKIE_NAVIGATEUR)?.value ?? randomUUID();
  jar.set(COOKIE_NAVIGATEUR, navigateur, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().NEXTAUTH_URL.startsWith("https:"),
    path: "/connexion",
    maxAge: 3600,
  });
  return { navigateur, client: await lireClient() };
}

/** Where a request comes from, as the door saw it. */
export const lireClient = async (): Promise<string> => (await headers()).get(ENTETE_CLIENT) ?? "";
