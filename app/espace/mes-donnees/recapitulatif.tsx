import { ActionBouton } from "@/app/_ui/action-bouton";
import { DIRE_RYTHME, RYTHMES, type Rythme } from "@/lib/socle/courriel/rythmes";
import { reglerRecapitulatifAction } from "./actions.ts";

/** What waits for the CRESS, by mail: how often, or not at all. */
export function Recapitulatif({ rythme }: { rythme: Rythme | null }) {
  return (
    <section aria-labelledby="recapitulatif" className="flex flex-col items-start gap-3">
      <h2 id="recapitulatif">Ce qui attend la CRESS, par courriel</h2>
      <p>
        {rythme
          ? `Un courriel dit ce qui attend, ${DIRE_RYTHME[rythme]} ; rien quand rien n’attend.`
          : "Vous ne recevez pas de récapitulatif : ce qui attend se lit sur « À faire »."}
      </p>
      {RYTHMES.filter((r) => r !== rythme).map((r) => (
        <ActionBouton key={r} action={reglerRecapitulatifAction} input={{ rythme: r }} variante="secondaire">
          {`Le recevoir ${DIRE_RYTHME[r]}`}
        </ActionBouton>
      ))}
      {rythme && (
        <ActionBouton action={reglerRecapitulatifAction} input={{ rythme: null }} variante="secondaire">
          Ne plus le recevoir
        </ActionBouton>
      )}
    </section>
  );
}
