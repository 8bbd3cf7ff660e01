// Reads one table, in a process of its own: depouillement/a-part.ts ends it when it hangs or swells.
import { lireTableau } from "./lire-tableau.ts";

process.once("message", async ({ octets }: { octets: Uint8Array }) => {
  process.send?.({ ok: true, lecture: await lireTableau(octets) });
});
