import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { ID } from "@/lib/socle/auth/identite/options";
import { revenir } from "@/lib/socle/auth/identite/parcours";
import { COOKIE_PRESENTEE, PRESENTEE_S } from "@/lib/socle/auth/identite/presentee";
import { authOptions } from "@/lib/socle/auth/options";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * Of next-auth, the end of a sign-in and nothing else, by a link or from a provider of identities: its own pages, and its
 * ways to ask for a link or to leave, know neither our limits nor our words.
 */
export async function GET(request: NextRequest, context: Context) {
  const demande = (await context.params).nextauth.join("/");
  if (demande === `callback/${ID}`) return revenirDuFournisseur(request);
  if (demande !== "callback/email") return introuvable();
  const response: Response = await NextAuth(request, context, authOptions());
  // On a failure it leads to a page that is closed, which would lead to ours.
  const suite = response.headers.get("location");
  if (suite?.includes("/api/auth/")) response.headers.set("location", "/connexion/erreur");
  return response;
}

async function revenirDuFournisseur(request: NextRequest): Promise<Response> {
  const f = fournisseur();
  if (!f) return introuvable();
  const jar = await cookies();
  const recus = Object.fromEntries(jar.getAll().map((c) => [c.name, c.value]));
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { vers, poses, presentee } = await revenir(f, query, recus);
  if (presentee)
    jar.set(COOKIE_PRESENTEE, presentee, {
      httpOnly: true,
      sameSite: "lax",
      secure: env().NEXTAUTH_URL.startsWith("https:"),
      path: "/",
      maxAge: PRESENTEE_S,
    });
  const headers = new Headers({ location: vers, "cache-control": "no-store" });
  for (const pose of poses) headers.append("set-cookie", pose);
  return new Response(null, { status: 303, headers });
}
