import "server-only";
import { viderLaBoite } from "../../socle/courriel/send.ts";
import { joindre } from "./joindre.ts";

/** Sends the mails that wait, with what goes with them; tells how many left. */
export const envoyerCourriels = (now: Date): Promise<number> => viderLaBoite(now, joindre);
