import { ActionBouton } from "@/app/_ui/action-bouton";
import { exposants } from "@/app/_ui/exposants";
import { Vif } from "@/app/_ui/vif";
import { instantLong } from "@/lib/socle/typographie/dates";
import type { findEnAttente } from "@/lib/synthese/version/queries";
import { arreterAction, avancerAction } from "./actions.ts";

type Version = NonNullable<Awaited<ReturnType<typeof findEnAttente>>>;

/** A confirmed version, until it is public: when, and how to stop it. */
export function Attente({
  version,
  editionId,
  suite,
  now,
}: {
  version: Version;
  editionId: string;
  suite: number;
  now: Date;
}) {
  const due = version.paraitAt !== null && version.paraitAt <= now;
  return (
    <section aria-labelledby="attente" className="flex flex-col gap-3 border-accent border-l-4 bg-blanc px-4 py-4">
      <h2 id="attente">La version {suite} est confirmée, elle n’a pas encore paru</h2>
      {version.confirmeeAt && (
        <p>
          Confirmée le {exposants(instantLong(version.confirmeeAt))}
          {version.par && ` par ${version.par}`}. Tout y est figé ; personne ne la lit, aucun courriel n’est parti.
        </p>
      )}
      <p role="status" className="font-semibold">
        {due || !version.paraitAt ? (
          "Ses fichiers se préparent : elle paraît d’une minute à l’autre. Si l’un d’eux échoue, un nouvel essai a lieu chaque minute."
        ) : (
          <>Elle paraîtra le {exposants(instantLong(version.paraitAt))}.</>
        )}
      </p>
      {version.note && <p>« {version.note} »</p>}
      <div className="flex flex-wrap gap-3">
        <ActionBouton action={arreterAction} input={{ id: version.id }}>
          Arrêter
        </ActionBouton>
        {!due && (
          <ActionBouton action={avancerAction} input={{ id: version.id }} variante="secondaire">
            Faire paraître maintenant
          </ActionBouton>
        )}
      </div>
      <Vif sujets={[`edition:${editionId}`]} />
    </section>
  );
}
