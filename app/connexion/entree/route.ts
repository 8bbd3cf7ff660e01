import { redirect } from "next/navigation";
import { salleDArrivee } from "@/lib/afaire/salles";
import { requireActor } from "@/lib/auth/current";
import { ENTREE } from "@/lib/auth/retour";
import { now } from "@/lib/horloge/now";

/** After signing in: each person goes to their own room. */
export async function GET(): Promise<Response> {
  const actor = await requireActor(ENTREE);
  redirect(await salleDArrivee(actor, await now()));
}
