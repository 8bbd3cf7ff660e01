// Reads one copy, in a process of its own: depouillement/a-part.ts ends it when it hangs or swells.
import { ouvrirCopie } from "./ouvrir.ts";

process.once("message", async ({ octets }: { octets: Uint8Array }) => {
  process.send?.({ ok: true, lecture: await ouvrirCopie(octets) });
});
