import { createServer, type Socket } from "node:net";

/** What the server says to a recipient, or to a message; 250 takes it. */
export type Reponses = { rcpt?: (adresse: string) => string; data?: () => string };

export type ServeurSmtp = { url: string; recus: string[]; repondre(reponses: Reponses): void; fermer(): Promise<void> };

/** A mail server of the test, which answers what it is told: a real connection, and no mail goes further. */
export async function demarrerSmtp(port = 0): Promise<ServeurSmtp> {
  let reponses: Reponses = {};
  const recus: string[] = [];
  const ouvertes = new Set<Socket>();
  const serveur = createServer((socket) => {
    ouvertes.add(socket.setEncoding("utf8"));
    socket.on("close", () => ouvertes.delete(socket)).on("error", () => socket.destroy());
    const dire = (ligne: string) => socket.write(`${ligne}\r\n`);
    let a = "";
    let message = false;
    let tampon = "";
    const lire = (ligne: string) => {
      if (message) {
        if (ligne !== ".") return;
        message = false;
        const reponse = reponses.data?.() ?? "250 2.0.0 Ok";
        if (reponse.startsWith("2")) recus.push(a);
        return dire(reponse);
      }
      const verbe = ligne.slice(0, 4).toUpperCase();
      if (verbe === "RCPT") {
        a = /<([^>]*)>/.exec(ligne)?.[1] ?? "";
        return dire(reponses.rcpt?.(a) ?? "250 2.1.5 Ok");
      }
      message = verbe === "DATA";
      if (message) return dire("354 Go");
      if (verbe === "QUIT") return socket.end("221 Bye\r\n");
      dire("250 Ok");
    };
    socket.on("data", (bout: string) => {
      const lignes = (tampon + bout).split("\r\n");
      tampon = lignes.pop() ?? "";
      for (const ligne of lignes) lire(ligne);
    });
    dire("220 essai.test ESMTP");
  });
  await new Promise<void>((pret) => serveur.listen(port, "127.0.0.1", pret));
  const adresse = serveur.address();
  if (!adresse || typeof adresse === "string") throw new Error("aucun port");
  return {
    url: `smtp://127.0.0.1:${adresse.port}`,
    recus,
    repondre: (nouvelles) => {
      reponses = nouvelles;
    },
    fermer: () =>
      new Promise((fini) => {
        serveur.close(() => fini());
        for (const socket of ouvertes) socket.destroy();
      }),
  };
}
