import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Etat = { enArret: boolean; ouvertes: Set<Socket> };
const globals = globalThis as typeof globalThis & { trameArret?: Etat };
globals.trameArret ??= { enArret: false, ouvertes: new Set() };
const etat = globals.trameArret;

/** Whether this server was asked to stop: it ends what it began, and begins nothing that lasts. */
export const isEnArret = () => etat.enArret;

/** Browsers open connections ahead, on which nothing is asked: Node counts them as busy, and would wait a minute for them. */
export function connexionOuverte(socket: Socket): void {
  etat.ouvertes.add(socket);
  socket.once("close", () => etat.ouvertes.delete(socket));
}

/** A connection that was kept for other requests goes with this one when the server stops. */
export function demandeRecue(request: IncomingMessage, response: ServerResponse): void {
  etat.ouvertes.delete(request.socket);
  if (etat.enArret) response.setHeader("connection", "close");
}

export function arreter(): void {
  etat.enArret = true;
  for (const socket of etat.ouvertes) socket.destroy();
}
