// Draws documents one after the other, in a process that knows neither the database nor the secrets: rendre.ts asks it.
import { connaitre, type TransitionNommee } from "../../socle/transitions/transitions.ts";
import { reglerFuseau } from "../../socle/typographie/fuseau.ts";
import { RENDUS } from "./rendus.ts";

type Demande = {
  id: number;
  nom: keyof typeof RENDUS;
  args: unknown[];
  transitions: TransitionNommee[];
  fuseau: string;
};

process.on("message", async ({ id, nom, args, transitions, fuseau }: Demande) => {
  connaitre(transitions);
  reglerFuseau(fuseau);
  try {
    const rendre = RENDUS[nom] as (...args: unknown[]) => Uint8Array | Promise<Uint8Array>;
    process.send?.({ id, octets: await rendre(...args) });
  } catch (error) {
    process.send?.({ id, erreur: error instanceof Error ? error.name : "" });
  }
});
// The server it draws for is gone.
process.on("disconnect", () => process.exit());
