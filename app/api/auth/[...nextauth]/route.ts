import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { introuvable } from "@/lib/donnees/reponse";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * Of next-auth, the end of a sign-in and nothing else: its own pages, and its ways to ask for a link or to leave, know
 * neither our limits nor our words. Another provider opens its two addresses here.
 */
export async function GET(request: NextRequest, context: Context) {
  if ((await context.params).nextauth.join("/") !== "callback/email") return introuvable();
  const response: Response = await NextAuth(request, context, authOptions());
  // On a failure it leads to a page that is closed, which would lead to ours.
  const suite = response.headers.get("location");
  if (suite?.includes("/api/auth/")) response.headers.set("location", "/connexion/erreur");
  return response;
}
