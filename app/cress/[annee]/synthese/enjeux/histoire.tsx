import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { GesteLu } from "@/lib/synthese/consolidation/histoire";
import type { GesteDeLEnjeu } from "@/lib/synthese/consolidation/histoire-enjeux";

/** What was done to one enjeu, and the words it had. */
export function HistoireLue({ gestes }: { gestes: readonly GesteDeLEnjeu[] }) {
  return (
    <Liste titre="Son histoire">
      {gestes.map((g) => (
        <Geste key={g.id} g={g}>
          {g.avant && g.apres && (
            <div className="lecture text-petit text-sourdine">
              <p>Avant : {typographier(g.avant.titre)}</p>
              {g.avant.texte !== g.apres.texte && <p className="whitespace-pre-line">{typographier(g.avant.texte)}</p>}
            </div>
          )}
        </Geste>
      ))}
    </Liste>
  );
}

/** The last gestures about the enjeux, those taken away among them. */
export function HistoireEnjeux({ gestes }: { gestes: readonly GesteLu[] }) {
  return (
    <div className="max-w-3xl pt-8">
      <Liste titre="Les derniers gestes">
        {gestes.map((g) => (
          <Geste key={g.id} g={g} />
        ))}
      </Liste>
    </div>
  );
}

function Liste({ titre, children }: { titre: string; children: React.ReactNode }) {
  return (
    <Volet titre={titre}>
      <ol className="flex flex-col border-filet border-l-2 pl-4">{children}</ol>
    </Volet>
  );
}

function Geste({ g, children }: { g: GesteLu; children?: React.ReactNode }) {
  return (
    <li className="flex flex-col gap-0.5 py-2">
      <p className="text-petit text-sourdine">
        {exposants(instantLong(g.at))}
        {g.auteur && `, ${g.auteur}`}
      </p>
      <p className={g.annule ? "text-sourdine line-through" : ""}>{typographier(g.phrase)}</p>
      {children}
    </li>
  );
}
