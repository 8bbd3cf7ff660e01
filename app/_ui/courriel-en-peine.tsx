import type { CourrielLu } from "@/lib/appel/trace/courriels";
import { compacter } from "@/lib/socle/compact";
import { direCourriel } from "./dire-courriel.ts";
import { LignesCourriels } from "./lignes-courriels.tsx";

/** What an agent reads about one thing: the mails about it that did not arrive or may not have. Nothing when all did. */
export function CourrielsNonRemis({ courriels, annee }: { courriels: readonly CourrielLu[]; annee: number }) {
  if (courriels.length === 0) return null;
  return (
    <section aria-labelledby="non-remis" className="max-w-3xl">
      <h2 id="non-remis">Courriels non remis</h2>
      <LignesCourriels lignes={compacter(courriels.map((c) => direCourriel(c, annee, true)))} annee={annee} />
    </section>
  );
}
