import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import type { LigneLot } from "@/lib/appel/decision/queries";
import { NOM_DECISION } from "@/lib/appel/decision/wording";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { mettreDeCoteAction } from "./actions.ts";

/** One prepared decision in the list of the batch. */
export function Ligne({ ligne, lue, lire }: { ligne: LigneLot; lue: boolean; lire: string }) {
  const { deCoteAt } = ligne;
  const n = ligne.courriers.reduce((somme, c) => somme + c.destinataires.length, 0);
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-3">
      <Link
        href={lire}
        aria-current={lue ? "true" : undefined}
        className={`inline-flex min-h-11 items-center ${lue ? "font-bold text-encre no-underline" : ""}`}
      >
        {typographier(ligne.intitule)}
      </Link>
      <p className="flex flex-wrap items-center gap-x-3 text-petit text-sourdine">
        <Etiquette ton={ligne.type === "labelliser" ? "succes" : "danger"}>{NOM_DECISION[ligne.type]}</Etiquette>
        {ligne.dansLeLot ? pluriel(n, "courriel") : deCoteAt ? "De côté" : "Ne peut pas partir"}
        {ligne.alertes.length > 0 && <span className="text-danger">{pluriel(ligne.alertes.length, "alerte")}</span>}
      </p>
      {deCoteAt && (
        <p className="text-petit text-sourdine">
          Mise de côté {exposants(instantLong(deCoteAt))}
          {ligne.deCotePar && `, par ${ligne.deCotePar}`}. Elle ne part pas tant qu’elle n’est pas remise dans le lot.
        </p>
      )}
      {(ligne.dansLeLot || deCoteAt) && (
        <ActionBouton
          action={mettreDeCoteAction}
          input={{ id: ligne.candidatureId, deCote: deCoteAt === null }}
          variante="discret"
        >
          {deCoteAt ? "Remettre dans le lot" : "Laisser de côté"}
          <span className="sr-only"> : {typographier(ligne.intitule)}</span>
        </ActionBouton>
      )}
    </li>
  );
}
