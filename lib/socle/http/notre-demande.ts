import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Bears the word of this process: the request is ours, made to keep its answer. */
export const ENTETE_RENDU = "x-trame-rendu";

const globals = globalThis as typeof globalThis & { trameRendu?: string };
globals.trameRendu ??= randomBytes(24).toString("base64url");
export const MOT = globals.trameRendu;

export const isNotreDemande = ({ headers }: IncomingMessage) => headers[ENTETE_RENDU] === MOT;
