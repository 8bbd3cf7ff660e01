import { ActionBouton } from "@/app/_ui/action-bouton";
import { Volet } from "@/app/_ui/volet";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import type { Etape, Tableau } from "@/lib/synthese/seance/tableau";
import { allerAuPointAction } from "./actions.ts";
import { IssueDite } from "./point.tsx";

/** All the points of the agenda, with what is decided, to go to any of them. */
export function Plan({
  s,
  tableau: { etapes, courant },
  conduit,
}: {
  s: SeanceLue;
  tableau: Tableau;
  conduit: boolean;
}) {
  return (
    <Volet titre={<>Tous les points à l’ordre du jour ({pluriel(etapes.length, "point")})</>}>
      <ol>
        {etapes.map((e) => (
          <li
            key={e.id}
            aria-current={e.id === courant?.id ? "step" : undefined}
            className="flex flex-wrap items-center gap-x-4 border-filet border-b py-1"
          >
            {conduit ? (
              <ActionBouton action={allerAuPointAction} input={{ id: s.id, pointId: e.id }} variante="discret">
                {court(e)}
              </ActionBouton>
            ) : (
              <span className="min-h-11 content-center">{court(e)}</span>
            )}
            {e.conteste && <span className="text-petit">contesté</span>}
            {e.issue && <IssueDite issue={e.issue} />}
            {e.depassee && <span className="text-danger text-petit">mots changés depuis</span>}
          </li>
        ))}
      </ol>
    </Volet>
  );
}

const court = ({ code, mots }: Etape) => typographier(`${code} · ${mots.length > 80 ? `${mots.slice(0, 80)}…` : mots}`);
