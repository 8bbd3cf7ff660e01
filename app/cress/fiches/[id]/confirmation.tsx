import { auteurDe } from "@/app/_ui/auteur";
import { exposants } from "@/app/_ui/exposants";
import type { FicheLue } from "@/lib/recueil/fiche/queries";
import { instantLong } from "@/lib/socle/typographie/dates";

/** What the organisers say of a fiche typed for them; their silence stays in sight and blocks nothing. */
export function ConfirmationLue({ f }: { f: FicheLue }) {
  const c = f.confirmation;
  if (!c) return null;
  if (!c.repondueAt)
    return (
      <p className="max-w-2xl border-ocre border-l-2 pl-3">
        Saisie pour le compte de l’organisateur : en attente de confirmation depuis le{" "}
        {exposants(instantLong(c.demandeeAt))}. Vous pouvez la valider sans attendre.
      </p>
    );
  return (
    <p className="max-w-2xl border-succes border-l-2 pl-3">
      Saisie pour le compte de l’organisateur, confirmée par l’organisateur le {exposants(instantLong(c.repondueAt))} (
      {f.repondant ? auteurDe(f.repondant) : "auteur inconnu"}).
    </p>
  );
}
