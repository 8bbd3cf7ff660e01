import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import {
  abandonnerCourrielAction,
  renvoyerCourrielAction,
  retenirCourrielAction,
  signalerAdresseAction,
} from "@/app/cress/[annee]/courriels/actions";
import type { Actor } from "@/lib/auth/actor";
import { DIRE_CAUSE, NOM_COURRIEL, NOM_ETAT_COURRIEL } from "@/lib/courriel/mots-type";
import { type CourrielLu, listEchecsDe } from "@/lib/courriel/queries";
import { GESTES_COURRIEL, type GesteCourriel } from "@/lib/courriel/rules";
import type { EtatCourriel } from "@/lib/courriel/types";
import type { Objet } from "@/lib/journal/types";
import { instantLong } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { ActionBouton } from "./action-bouton.tsx";
import { Etiquette, type Ton } from "./etiquette.tsx";

/** What an agent reads about one thing: the mails about it that did not arrive or may not have. Nothing when all did. */
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
          <CourrielListe key={c.id} courriel={c} annee={annee} surSonObjet />
        ))}
      </ul>
    </section>
  );
}

const TON: Record<EtatCourriel, Ton> = {
  a_envoyer: "attente",
  en_cours: "attente",
  retenu: "attente",
  envoye: "succes",
  echec: "danger",
  doute: "danger",
  abandonne: "neutre",
};

type Montre = { courriel: CourrielLu; annee: number; surSonObjet?: boolean };

/** One mail of the outbox: what it is, about what, to whom, where it stands, and what can be done. */
export function CourrielListe({ courriel: c, annee, surSonObjet }: Montre) {
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/cress/${annee}/courriels/${c.id}`} className="font-bold">
          {NOM_COURRIEL[c.type]}
          <span className="sr-only"> : {[c.nom, c.adresse].filter(Boolean).join(", ")}</span>
        </Link>
        <Etiquette ton={TON[c.etat]}>{NOM_ETAT_COURRIEL[c.etat]}</Etiquette>
      </p>
      <SuiteCourriel courriel={c} annee={annee} surSonObjet={surSonObjet} />
    </li>
  );
}

/** The same on its own page, whose title says what it is. */
export function CourrielSeul({ courriel, annee }: Montre) {
  return (
    <div className="flex max-w-3xl flex-col gap-1">
      <p>
        <Etiquette ton={TON[courriel.etat]}>{NOM_ETAT_COURRIEL[courriel.etat]}</Etiquette>
      </p>
      <SuiteCourriel courriel={courriel} annee={annee} />
    </div>
  );
}

function SuiteCourriel({ courriel: c, annee, surSonObjet = false }: Montre) {
  return (
    <>
      {!surSonObjet && (
        <p className="[overflow-wrap:anywhere]">
          <Link href={adresseDe(c, annee)}>{typographier(c.nom || "Sans titre")}</Link>
        </p>
      )}
      <p className="[overflow-wrap:anywhere]">
        {c.adresse ? `À ${c.adresse}, ` : "Adresse effacée, "}
        <span className="text-sourdine">{exposants(instantLong(c.envoyeAt ?? c.createdAt))}</span>
      </p>
      {c.erreur && <p>{DIRE_CAUSE[c.erreur]}</p>}
      {c.etat === "a_envoyer" && c.essais > 0 && (
        <p className="text-petit text-sourdine">Prochain essai : {exposants(instantLong(c.prochainEssaiAt))}</p>
      )}
      <GestesCourriel courriel={c} />
    </>
  );
}

/** What can be done with a mail where it stands; nothing for one that left. */
export function GestesCourriel({ courriel: c }: { courriel: CourrielLu }) {
  const possible = (geste: GesteCourriel) => (GESTES_COURRIEL[geste] as readonly EtatCourriel[]).includes(c.etat);
  const lequel = (
    <span className="sr-only"> : {[NOM_COURRIEL[c.type], c.nom, c.adresse].filter(Boolean).join(", ")}</span>
  );
  if (c.efface || !(possible("renvoyer") || possible("abandonner"))) return null;
  return (
    <div className="flex flex-wrap items-start gap-x-4">
      <ActionBouton action={renvoyerCourrielAction} input={{ id: c.id }} variante="secondaire">
        {c.etat === "a_envoyer" || c.etat === "retenu" ? "Envoyer maintenant" : "Renvoyer"}
        {lequel}
      </ActionBouton>
      {possible("retenir") && (
        <ActionBouton action={retenirCourrielAction} input={{ id: c.id }} variante="discret">
          Retenir
          {lequel}
        </ActionBouton>
      )}
      {possible("signaler") && c.erreur !== "adresse_fausse" && (
        <ActionBouton action={signalerAdresseAction} input={{ id: c.id }} variante="discret">
          L’adresse est fausse
          {lequel}
        </ActionBouton>
      )}
      {possible("abandonner") && (
        <ActionBouton action={abandonnerCourrielAction} input={{ id: c.id }} variante="discret">
          Abandonner
          {lequel}
        </ActionBouton>
      )}
    </div>
  );
}

/** Where what a mail is about is read by the CRESS. */
function adresseDe({ objet, objetId }: CourrielLu, annee: number): string {
  if (objet === "candidature" || objet === "fiche") return `/cress/${objet}s/${objetId}`;
  if (objet === "atelier") return `/cress/ateliers/${objetId}/presence`;
  if (objet === "structure") return "/espace/structures";
  return objet === "publication" ? `/${annee}/synthese` : `/cress/${annee}`;
}
