import { isIPv6 } from "node:net";

/**
 * The address of who calls: the one our own outermost proxy saw, counted from the right. Each proxy adds an address at
 * the right of X-Forwarded-For, so what a client writes there by itself is further left and never read. Of an IPv6
 * address, its network: one home has as many addresses as it likes.
 */
export function clientDe(
  forwarded: string | string[] | undefined,
  socket: string | undefined,
  proxies: number,
): string {
  const chain = [...[forwarded ?? []].flat().flatMap((h) => h.split(",")), socket ?? ""].map((a) => a.trim());
  // Fewer than declared: it did not come through them.
  const address = chain.length > proxies ? (chain[chain.length - 1 - proxies] ?? "") : (socket ?? "");
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4) return v4;
  return isIPv6(address) ? reseau(address) : address.slice(0, 64);
}

/** The first 64 bits, written out. */
function reseau(address: string): string {
  const [debut = "", fin] = address.split("%")[0]?.split("::") ?? [];
  const tete = debut.split(":").filter(Boolean);
  const queue = fin?.split(":").filter(Boolean) ?? [];
  const zeros = fin === undefined ? [] : Array<string>(Math.max(0, 8 - tete.length - queue.length)).fill("0");
  return `${[...tete, ...zeros, ...queue].slice(0, 4).join(":")}::/64`;
}
