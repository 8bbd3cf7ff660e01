import { createServer } from "node:net";

/**
 * True when nobody listens on the port. Both loopbacks are tried whatever the host: `localhost` reaches `::1` first,
 * so a port free on 127.0.0.1 alone would show somebody else's site.
 */
export async function isFreePort(port: number, host = "127.0.0.1"): Promise<boolean> {
  for (const address of new Set([host, "127.0.0.1", "::1"])) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

/** The wanted port, or the first free one after it. */
export async function findFreePort(wanted: number, host = "127.0.0.1"): Promise<number> {
  for (let port = wanted; port <= Math.min(wanted + 200, 65_535); port++) {
    if (await isFreePort(port, host)) return port;
  }
  throw new Error(`Aucun port libre entre ${wanted} et ${wanted + 200}.`);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES")
        reject(new Error(`Le port ${port} est réservé au compte root : choisissez-en un autre.`));
      else resolve(true); // No such address here, as on a machine without IPv6: nobody listens on it either.
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
