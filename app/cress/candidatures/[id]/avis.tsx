import { ActionBouton } from "@/app/_ui/action-bouton";
import { AvisLus } from "@/app/_ui/avis-lus";
import type { AvisLu, PartenaireLu } from "@/lib/appel/avis/queries";
import { isARelancer } from "@/lib/appel/avis/rules";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { DemanderAvis } from "./demander-avis.tsx";
import { relancerAvisAction } from "./instruction-actions.ts";

/** The avis of the partners: given, awaited, to ask for. */
export function Avis({
  id,
  avis,
  partenaires,
  ouverts,
  instant,
}: {
  id: string;
  avis: AvisLu[];
  partenaires: PartenaireLu[];
  ouverts: boolean;
  instant: Date;
}) {
  const aRelancer = avis.filter((a) => isARelancer(a, instant)).length;
  const restants = partenaires.filter((p) => !avis.some((a) => a.partenaireId === p.id));
  return (
    <section aria-labelledby="avis" className="flex flex-col gap-3">
      <h2 id="avis">Avis des partenaires</h2>
      {avis.length === 0 && <p className="text-sourdine">Aucun avis demandé ni donné.</p>}
      <AvisLus avis={avis} />
      {ouverts && aRelancer > 0 && (
        <ActionBouton action={relancerAvisAction} input={{ id }} variante="secondaire">
          Relancer {pluriel(aRelancer, "partenaire")}
        </ActionBouton>
      )}
      {ouverts && restants.length > 0 && (
        <DemanderAvis id={id} partenaires={restants.map((p) => ({ id: p.id, nom: p.nom ?? p.courriel }))} />
      )}
    </section>
  );
}
