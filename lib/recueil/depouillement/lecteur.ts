// Reads one document, in a process of its own: a-part.ts ends it when it hangs or swells.
import { lireDocument } from "./lire.ts";

process.once("message", async ({ octets }: { octets: Uint8Array }) => {
  process.send?.({ ok: true, lecture: await lireDocument(octets) });
});
