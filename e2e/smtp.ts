import { createServer, type Socket } from "node:net";

/** What the server says; 250 takes it. Null: not a word, and the connection stays open. « couper »: it closes. */
type Reponse = string | null;
/** To a recipient, and to a message once it is whole. */
export type Reponses = { rcpt?: (adresse: string) => Reponse | Promise<Reponse>; data?: (adresse: string) => Reponse };

type Recu = { adresse: string; messageId: string; source: string };
export type ServeurSmtp = {
  url: string;
  /** The addresses of the messages it took. */
  recus: string[];
  /** Every message that reached it whole, whatever it said of it. */
  messages: Recu[];
  repondre(reponses: Reponses): void;
  fermer(): Promise<void>;
};

/** A mail server of the test, which answers what it is told: a real connection, and no mail goes further. */
export async function demarrerSmtp(port = 0): Promise<ServeurSmtp> {
  let reponses: Reponses = {};
  const recus: string[] = [];
  const messages: Recu[] = [];
  const ouvertes = new Set<Socket>();
  const serveur = createServer((socket) => {
    ouvertes.add(socket.setEncoding("utf8"));
    socket.on("close", () => ouvertes.delete(socket)).on("error", () => socket.destroy());
    const dire = (reponse: Reponse) => {
      if (reponse === "couper") socket.destroy();
      else if (reponse !== null) socket.write(`${reponse}\r\n`);
    };
    let a = "";
    let message: string[] | null = null;
    let tampon = "";
    const lire = (ligne: string) => {
      if (message) {
        if (ligne !== ".") return void message.push(ligne);
        const source = message.map((l) => l.replace(/^\.\./, ".")).join("\r\n");
        message = null;
        messages.push({ adresse: a, messageId: /^Message-ID: (.+)$/im.exec(source)?.[1] ?? "", source });
        const reponse = reponses.data ? reponses.data(a) : "250 2.0.0 Ok";
        if (reponse?.startsWith("2")) recus.push(a);
        return dire(reponse);
      }
      const verbe = ligne.slice(0, 4).toUpperCase();
      if (verbe === "RCPT") {
        a = /<([^>]*)>/.exec(ligne)?.[1] ?? "";
        return void Promise.resolve(reponses.rcpt ? reponses.rcpt(a) : "250 2.1.5 Ok").then(dire);
      }
      if (verbe === "DATA") {
        message = [];
        return dire("354 Go");
      }
      if (verbe === "QUIT") return void socket.end("221 Bye\r\n");
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
    messages,
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
