import { ActionBouton } from "@/app/_ui/action-bouton";
import type { CoOrganisation, listMesRetraits } from "@/lib/appel/equipe/co-queries";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { accepterCoAction, declinerCoAction } from "./actions.ts";

const titre = (intitule: string) => (intitule ? typographier(intitule) : "Candidature sans titre");

/** What one's structures are asked: to stand among the organisers of a candidature. */
export function CoOrganisations({ demandes }: { demandes: readonly CoOrganisation[] }) {
  return (
    demandes.length > 0 && (
      <ul className="max-w-2xl">
        {demandes.map((d) => (
          <li key={`${d.candidatureId} ${d.structureId}`} className="flex flex-col gap-3 border-filet border-b py-5">
            <div>
              <h2 className="text-[1.15rem]">{titre(d.intitule)}</h2>
              <p className="text-sourdine">
                {typographier(d.organisateurs.join(", "))}, conférence {d.annee}
              </p>
              <p>
                {typographier(d.structure)} est pressentie pour co-organiser. Si vous acceptez, son nom paraît avec ceux
                des organisateurs, et ses membres lisent et modifient la candidature.
              </p>
            </div>
            <div className="flex flex-wrap gap-3">
              <ActionBouton
                action={accepterCoAction}
                input={{ candidatureId: d.candidatureId, structureId: d.structureId }}
                ensuite={`/espace/candidatures/${d.candidatureId}`}
              >
                Accepter<span className="sr-only"> pour {d.structure}</span>
              </ActionBouton>
              <ActionBouton
                action={declinerCoAction}
                input={{ candidatureId: d.candidatureId, structureId: d.structureId }}
                variante="secondaire"
              >
                Décliner<span className="sr-only"> pour {d.structure}</span>
              </ActionBouton>
            </div>
          </li>
        ))}
      </ul>
    )
  );
}

/** What was declined, and may be taken back while the team may change. */
export function Declinees({ demandes }: { demandes: readonly CoOrganisation[] }) {
  if (demandes.length === 0) return null;
  return (
    <section aria-labelledby="declinees" className="max-w-2xl pt-10">
      <h2 id="declinees">Déclinées</h2>
      <ul>
        {demandes.map((d) => (
          <li key={`${d.candidatureId} ${d.structureId}`} className="border-filet border-b py-3">
            <strong>{titre(d.intitule)}</strong>
            <span className="block text-petit text-sourdine">
              {typographier(d.structure)} ne co-organise pas, conférence {d.annee}
            </span>
            <ActionBouton
              action={accepterCoAction}
              input={{ candidatureId: d.candidatureId, structureId: d.structureId }}
              variante="discret"
            >
              Accepter finalement<span className="sr-only"> pour {d.structure}</span>
            </ActionBouton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where one's structures were taken off by somebody else. */
export function Retraits({ retraits }: { retraits: Awaited<ReturnType<typeof listMesRetraits>> }) {
  if (retraits.length === 0) return null;
  return (
    <section aria-labelledby="retraits" className="max-w-2xl pt-10">
      <h2 id="retraits">Vos structures n’en font plus partie</h2>
      <ul>
        {retraits.map((r) => (
          <li key={r.id} className="border-filet border-b py-3">
            <strong>{titre(r.intitule)}</strong>, conférence {r.annee}
            <span className="block text-petit text-sourdine">
              {typographier(r.structure)} n’est plus parmi les organisateurs depuis le {dateCourte(jourLocal(r.at))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
