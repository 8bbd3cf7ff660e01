import { connect, createServer, type Server } from "node:net";

const BACKEND_KEY_DATA = "K".charCodeAt(0);

/** Passes a connection to PostgreSQL on, but greets with the number of no session, as every pool of sessions must. */
export async function relayer(vers: URL): Promise<{ url: string; arreter(): void }> {
  const serveur: Server = createServer((client) => {
    const base = connect(Number(vers.port), vers.hostname);
    const fin = () => [client, base].forEach((s) => void s.destroy());
    client.on("close", fin).on("error", fin).pipe(base);
    base.on("close", fin).on("error", fin);
    let debut: Buffer | null = Buffer.alloc(0);
    base.on("data", (recu: Buffer) => {
      if (!debut) return void client.write(recu);
      debut = Buffer.concat([debut, recu]);
      for (let i = 0; i + 5 <= debut.length; i += 1 + debut.readUInt32BE(i + 1)) {
        if (debut[i] !== BACKEND_KEY_DATA || i + 9 > debut.length) continue;
        debut.writeUInt32BE(1, i + 5);
        client.write(debut);
        debut = null;
        return;
      }
      client.write(debut);
      debut = Buffer.alloc(0);
    });
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const adresse = new URL(vers);
  adresse.host = `127.0.0.1:${(serveur.address() as { port: number }).port}`;
  return { url: adresse.href, arreter: () => void serveur.close() };
}
