import { ActionBouton } from "@/app/_ui/action-bouton";
import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { CLES_MENTIONS, CLES_PAGES, MENTIONS, PAGES_LEGALES } from "@/lib/appel/mentions/mentions";
import type { VersionMentions } from "@/lib/appel/mentions/queries";
import { direTexte } from "@/lib/socle/texte/phrases";
import { instantLong } from "@/lib/socle/typographie/dates";
import { reprendreMentionsAction } from "./actions.ts";

/** What the legal pages told before, and by whom: each may be taken again, which makes a new version. */
export function Historique({ versions }: { versions: readonly VersionMentions[] }) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="historique" className="max-w-2xl">
      <h2 id="historique">Versions précédentes</h2>
      <ul>
        {versions.map((v) => (
          <li key={v.version} className="border-filet border-b py-3">
            <Volet
              titre={
                <>
                  Version {v.version}, {v.par ?? "une personne de la CRESS"}, {exposants(instantLong(v.at))}
                </>
              }
              ton="ligne"
            >
              <Dite version={v} />
              <ActionBouton action={reprendreMentionsAction} input={{ version: v.version }} variante="secondaire">
                Reprendre cette version<span className="sr-only"> ({v.version})</span>
              </ActionBouton>
            </Volet>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dite({ version: { faits, ajouts } }: { version: VersionMentions }) {
  return (
    <dl className="flex flex-col gap-2 py-3 [overflow-wrap:anywhere]">
      {CLES_MENTIONS.map((c) => (
        <div key={c}>
          <dt className="text-petit text-sourdine">{MENTIONS[c].nom}</dt>
          <dd>{faits[c] || "Vide"}</dd>
        </div>
      ))}
      {CLES_PAGES.filter((p) => ajouts[p] !== "").map((p) => (
        <div key={p}>
          <dt className="text-petit text-sourdine">Ajouté à « {PAGES_LEGALES[p].nom} »</dt>
          <dd className="flex flex-col gap-2">
            <Blocs blocs={direTexte(ajouts[p])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
