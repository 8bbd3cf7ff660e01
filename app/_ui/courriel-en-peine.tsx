import type { Actor } from "@/lib/auth/actor";
import { compacter } from "@/lib/compact";
import { listEchecsDe } from "@/lib/courriel/queries";
import type { Objet } from "@/lib/journal/types";
import { direCourriel } from "./dire-courriel.ts";
import { LignesCourriels } from "./lignes-courriels.tsx";

/** What an agent reads about one thing: the mails about it that did not arrive or may not have. Nothing when all did. */
export async function CourrielsNonRemis({
  actor,
  objet,
  id,
  annee,
}: {
  actor: Actor;
  objet: Objet;
  id: string;
  annee: number;
}) {
  const courriels = await listEchecsDe(actor, objet, id);
  if (courriels.length === 0) return null;
  return (
    <section aria-labelledby="non-remis" className="max-w-3xl">
      <h2 id="non-remis">Courriels non remis</h2>
      <LignesCourriels lignes={compacter(courriels.map((c) => direCourriel(c, annee, true)))} annee={annee} />
    </section>
  );
}
