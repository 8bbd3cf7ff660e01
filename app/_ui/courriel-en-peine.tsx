import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import { renvoyerCourrielAction, signalerAdresseAction } from "@/app/cress/[annee]/courriels/actions";
import type { Actor } from "@/lib/auth/actor";
import { DIRE_CAUSE, NOM_COURRIEL } from "@/lib/courriel/mots-type";
import { type CourrielEnPeine as Courriel, listEchecsDe } from "@/lib/courriel/queries";
import type { Objet } from "@/lib/journal/types";
import { instantLong } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { ActionBouton } from "./action-bouton.tsx";
import { Etiquette } from "./etiquette.tsx";

/** What an agent reads about one thing: the mails about it that reached nobody, and what to do. Nothing when all did. */
export async function CourrielsNonRemis({
  actor,
  objet,
  id,
  annee,
}: {
  actor: Actor;
  objet: Objet;
  id: string;
  annee: number;
}) {
  const courriels = await listEchecsDe(actor, objet, id);
  if (courriels.length === 0) return null;
  return (
    <section aria-labelledby="non-remis" className="max-w-3xl">
      <h2 id="non-remis">Courriels non remis</h2>
      <ul>
        {courriels.map((c) => (
          <CourrielEnPeine key={c.id} courriel={c} annee={annee} surSonObjet />
        ))}
      </ul>
    </section>
  );
}

/** One mail that failed or waits: what it is, about what, to whom, why, and the two gestures there are. */
export function CourrielEnPeine({
  courriel: c,
  annee,
  surSonObjet = false,
}: {
  courriel: Courriel;
  annee: number;
  surSonObjet?: boolean;
}) {
  const lequel = (
    <span className="sr-only"> : {[NOM_COURRIEL[c.type], c.nom, c.adresse].filter(Boolean).join(", ")}</span>
  );
  return (
    <li className="flex flex-col gap-2 border-filet border-b py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{NOM_COURRIEL[c.type]}</strong>
        <Etiquette ton={c.etat === "echec" ? "danger" : "attente"}>
          {c.etat === "echec" ? "Non remis" : "Nouvel essai prévu"}
        </Etiquette>
      </p>
      {!surSonObjet && (
        <p className="[overflow-wrap:anywhere]">
          <Link href={adresseDe(c, annee)}>{typographier(c.nom || "Sans titre")}</Link>
        </p>
      )}
      <p className="[overflow-wrap:anywhere]">
        {c.adresse ? `À ${c.adresse}, ` : "Adresse effacée, "}
        <span className="text-sourdine">{exposants(instantLong(c.createdAt))}</span>
      </p>
      {c.erreur && <p>{DIRE_CAUSE[c.erreur]}</p>}
      {c.etat === "a_envoyer" && (
        <p className="text-petit text-sourdine">Prochain essai : {exposants(instantLong(c.prochainEssaiAt))}</p>
      )}
      {!c.efface && (
        <div className="flex flex-wrap items-start gap-x-4">
          <ActionBouton action={renvoyerCourrielAction} input={{ id: c.id }} variante="secondaire">
            {c.etat === "echec" ? "Renvoyer" : "Réessayer maintenant"}
            {lequel}
          </ActionBouton>
          {c.etat === "echec" && c.erreur !== "adresse_fausse" && (
            <ActionBouton action={signalerAdresseAction} input={{ id: c.id }} variante="discret">
              L’adresse est fausse
              {lequel}
            </ActionBouton>
          )}
        </div>
      )}
    </li>
  );
}

/** Where what a mail is about is read by the CRESS. */
function adresseDe({ objet, objetId }: Courriel, annee: number): string {
  if (objet === "candidature" || objet === "fiche") return `/cress/${objet}s/${objetId}`;
  if (objet === "atelier") return `/cress/ateliers/${objetId}/presence`;
  if (objet === "structure") return "/espace/structures";
  return objet === "publication" ? `/${annee}/synthese` : `/cress/${annee}`;
}
