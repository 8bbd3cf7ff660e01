import { Volet } from "@/app/_ui/volet";
import { listReconductibles } from "@/lib/appel/candidature/brouillon/reconduire";
import type { Actor } from "@/lib/socle/acteur/actor";
import { typographier } from "@/lib/socle/typographie/texte";
import { ReconduireBouton } from "./reconduire-bouton.tsx";

/** The candidatures of earlier editions one may start again from; nothing when there are none. */
export async function Reconductibles({ actor, annee }: { actor: Actor; annee: number }) {
  const anciennes = await listReconductibles(actor, annee);
  if (anciennes.length === 0) return null;
  return (
    <Volet
      titre="Repartir d’une candidature d’une autre année"
      className="mb-10 max-w-2xl rounded border border-filet bg-blanc px-4 py-2"
    >
      <p className="pb-2 text-sourdine">
        Ses réponses sont copiées dans un nouveau brouillon, sans les dates ni les engagements.
      </p>
      <ul>
        {anciennes.map((c) => (
          <li
            key={c.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-filet border-t py-2"
          >
            <span className="min-w-0">
              {typographier(c.intitule || "Candidature sans titre")}
              <span className="block text-petit text-sourdine">{c.annee}</span>
            </span>
            <ReconduireBouton id={c.id} variante="discret">
              Reconduire<span className="sr-only"> {typographier(c.intitule)}</span>
            </ReconduireBouton>
          </li>
        ))}
      </ul>
    </Volet>
  );
}
