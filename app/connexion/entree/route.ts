import { redirect } from "next/navigation";
import { salleDArrivee } from "@/lib/conduite/afaire/salles";
import { requireActor } from "@/lib/socle/auth/current";
import { ENTREE } from "@/lib/socle/auth/destination";
import { now } from "@/lib/socle/horloge/now";

/** After signing in: each person goes to their own room. */
export async function GET(): Promise<Response> {
  const actor = await requireActor(ENTREE);
  redirect(await salleDArrivee(actor, await now()));
}
