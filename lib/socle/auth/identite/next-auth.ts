import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type NextAuthOptions } from "next-auth";

// As a bundler imports it, the function; as Node does, the module that holds it.
const nextAuth = ("default" in NextAuth ? NextAuth.default : NextAuth) as typeof NextAuth;

export type Temoins = Record<string, string>;
type Demande = {
  methode: "GET" | "POST";
  action: string[];
  query?: Record<string, string>;
  temoins: Temoins;
  corps?: Record<string, string>;
};
/** `poses`: its cookies, as they are sent. */
type Reponse = { vers: string | null; poses: string[]; corps: unknown };

/**
 * next-auth without a request of Next around it: it is told the cookies and the query, and what it would answer is given
 * back. So we start a sign-in by ourselves, its own page for that being closed, and tests hold the whole exchange.
 */
export async function demander(options: NextAuthOptions, demande: Demande): Promise<Reponse> {
  const entetes = new Map<string, string | string[]>();
  const reponse: Reponse = { vers: null, poses: [], corps: null };
  const res = {
    status: () => res,
    getHeader: (nom: string) => entetes.get(nom.toLowerCase()),
    setHeader: (nom: string, valeur: string | string[]) => {
      entetes.set(nom.toLowerCase(), valeur);
      return res;
    },
    send: (corps: unknown) => {
      reponse.corps = corps;
    },
    json: (corps: unknown) => {
      reponse.corps = corps;
    },
    end: () => {},
  };
  const req = {
    method: demande.methode,
    headers: {},
    cookies: demande.temoins,
    body: demande.corps,
    query: { ...demande.query, nextauth: demande.action },
  };
  await nextAuth(req as unknown as NextApiRequest, res as unknown as NextApiResponse, options);
  return { ...reponse, vers: un(entetes.get("location")) ?? null, poses: plusieurs(entetes.get("set-cookie")) };
}

const un = (valeur: string | string[] | undefined) => (Array.isArray(valeur) ? valeur[0] : valeur);
const plusieurs = (valeur: string | string[] | undefined) => (valeur === undefined ? [] : [valeur].flat());

/** The name and the value of a cookie that is being set. */
export function lireTemoin(pose: string): [nom: string, valeur: string] {
  const [paire = ""] = pose.split(";");
  const egal = paire.indexOf("=");
  return [paire.slice(0, egal), decodeURIComponent(paire.slice(egal + 1))];
}
