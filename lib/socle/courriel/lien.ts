import { env } from "../env.ts";

/** The absolute address of a page, for a mail. */
export const lienVers = (chemin: string) => new URL(chemin, env().NEXTAUTH_URL).href;
