import { createServer, type Socket } from "node:net";

export type BoiteImap = {
  /** imap://compte:secret@127.0.0.1:port/Retours */
  url: string;
  /** Puts a message in it; answers its UID. */
  poser(source: string): number;
  /** Gives its messages other numbers, as a mailbox made anew does. */
  renumeroter(): void;
  /** UIDs asked for, in order: what was read. */
  lus: number[];
  fermer(): Promise<void>;
};

/** A mailbox of the test behind a real connection: what RFC 9051 asks of a server that is only read. */
export async function demarrerImap(): Promise<BoiteImap> {
  let uidValidite = 1000;
  let messages: { uid: number; source: string }[] = [];
  let dernier = 0;
  const lus: number[] = [];
  const ouvertes = new Set<Socket>();
  const capacites = "CAPABILITY IMAP4rev1";
  const serveur = createServer((socket) => {
    ouvertes.add(socket);
    socket.on("close", () => ouvertes.delete(socket)).on("error", () => socket.destroy());
    const dire = (...lignes: string[]) => socket.write(lignes.map((l) => `${l}\r\n`).join(""));
    const designes = (plage: string) => {
      const bornes = plage.split(",").map((p) => {
        const [de = "", a = de] = p.split(":").map((n) => (n === "*" ? String(dernier) : n));
        // As servers do, « 12:* » gives the last one when there is none after.
        return [Math.min(Number(de), Number(a)), Math.max(Number(de), Number(a))] as const;
      });
      return [...messages.entries()].filter(([, { uid }]) => bornes.some(([de, a]) => de <= uid && uid <= a));
    };
    const chercher = (tag: string, plage: string) =>
      dire(
        `* SEARCH ${designes(plage)
          .map(([, { uid }]) => uid)
          .join(" ")}`.trim(),
        `${tag} OK`,
      );
    const donner = (tag: string, plage: string) => {
      for (const [i, { uid, source }] of designes(plage)) {
        lus.push(uid);
        const octets = Buffer.from(source);
        socket.write(`* ${i + 1} FETCH (UID ${uid} BODY[]<0> {${octets.length}}\r\n`);
        socket.write(octets);
        socket.write(")\r\n");
      }
      dire(`${tag} OK`);
    };
    const lire = (ligne: string) => {
      const [tag = "", verbe = "", ...mots] = ligne.split(" ");
      const commande = verbe.toUpperCase();
      if (commande === "CAPABILITY") return dire(`* ${capacites}`, `${tag} OK`);
      if (commande === "LOGIN")
        return dire(
          /^"?compte"? "?secret"?$/.test(mots.join(" ")) ? `${tag} OK` : `${tag} NO [AUTHENTICATIONFAILED] no`,
        );
      if (commande === "LIST")
        return dire('* LIST (\\HasNoChildren) "/" "Retours"', '* LIST (\\HasNoChildren) "/" "INBOX"', `${tag} OK`);
      if (commande === "SELECT" || commande === "EXAMINE") {
        if (!/Retours/.test(ligne)) return dire(`${tag} NO [NONEXISTENT] no such mailbox`);
        return dire(
          "* FLAGS (\\Seen)",
          `* ${messages.length} EXISTS`,
          `* OK [UIDVALIDITY ${uidValidite}]`,
          `* OK [UIDNEXT ${dernier + 1}]`,
          `${tag} OK [READ-ONLY]`,
        );
      }
      const sur = commande === "UID" ? mots[0]?.toUpperCase() : undefined;
      if (sur === "SEARCH") return chercher(tag, mots.at(-1) ?? "");
      if (sur === "FETCH") return donner(tag, mots[1] ?? "");
      if (commande === "LOGOUT") return dire("* BYE", `${tag} OK`);
      if (["NOOP", "CLOSE", "LSUB"].includes(commande)) return dire(`${tag} OK`);
      return dire(`${tag} BAD unknown`);
    };
    let tampon = "";
    socket.setEncoding("utf8").on("data", (mots: string) => {
      const lignes = `${tampon}${mots}`.split("\r\n");
      tampon = lignes.pop() ?? "";
      for (const ligne of lignes) lire(ligne);
    });
    dire(`* OK [${capacites}] ready`);
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const adresse = serveur.address();
  if (!adresse || typeof adresse === "string") throw new Error("aucun port");
  return {
    url: `imap://compte:secret@127.0.0.1:${adresse.port}/Retours`,
    poser(source) {
      messages.push({ uid: ++dernier, source });
      return dernier;
    },
    renumeroter() {
      uidValidite++;
      messages = messages.map((m, i) => ({ ...m, uid: i + 1 }));
      dernier = messages.length;
    },
    lus,
    fermer: () =>
      new Promise((resolve) => {
        for (const s of ouvertes) s.destroy();
        serveur.close(() => resolve());
      }),
  };
}
