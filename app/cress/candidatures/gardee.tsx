import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { type FiltreCandidatures, lienCandidature } from "@/lib/appel/candidature/liste/filtre";
import { findCandidature } from "@/lib/appel/candidature/queries";
import { findPreparee } from "@/lib/appel/decision/queries";
import { NOM_DECISION } from "@/lib/appel/decision/wording";
import type { Actor } from "@/lib/socle/acteur/actor";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { retirerPrepareeAction } from "./[id]/instruction-actions.ts";

/** The decision one has just kept, said where it led, and taken back from there. */
export async function Gardee({
  actor,
  id,
  filtre,
  derniere = false,
}: {
  actor: Actor;
  /** `gardee` of the address. */
  id: string | string[] | undefined;
  filtre: FiltreCandidatures;
  /** It was the last of the list. */
  derniere?: boolean;
}) {
  if (typeof id !== "string" || !isUuid(id)) return null;
  const [c, preparee] = await Promise.all([findCandidature(actor, id), findPreparee(actor, id)]);
  if (!c) return null;
  const lien = <Link href={lienCandidature(id, filtre)}>{typographier(c.intitule)}</Link>;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 border-accent border-l-2 pl-4 print:hidden">
      <FocusTitre key={id} />
      {preparee ? (
        <>
          <p>
            {derniere && "C’était la dernière de la liste. "}
            <strong>{NOM_DECISION[preparee.type]} gardé</strong> pour {lien}, sans rien annoncer.
          </p>
          <ActionBouton action={retirerPrepareeAction} input={{ id }} variante="discret">
            Annuler<span className="sr-only"> la décision gardée pour {typographier(c.intitule)}</span>
          </ActionBouton>
        </>
      ) : (
        <p className="py-2">Aucune décision n’est gardée pour {lien}.</p>
      )}
    </div>
  );
}
