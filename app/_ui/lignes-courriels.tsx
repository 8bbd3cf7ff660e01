"use client";
import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import {
  abandonnerCourrielAction,
  renvoyerCourrielAction,
  retenirCourrielAction,
  signalerAdresseAction,
} from "@/app/cress/[annee]/courriels/actions";
import { type Compactes, etendre } from "@/lib/socle/compact";
import { ActionBouton } from "./action-bouton.tsx";
import type { CourrielDit } from "./dire-courriel.ts";
import { Etiquette } from "./etiquette.tsx";

/** Mails of the outbox: what each is, about what, to whom, where it stands, and what can be done. Laid out once, here. */
export const LignesCourriels = ({ lignes, annee }: { lignes: Compactes<CourrielDit>; annee: number }) => (
  <ul className="max-w-3xl">
    {etendre(lignes).map((c) => (
      <Ligne key={c.id} c={c} annee={annee} />
    ))}
  </ul>
);

function Ligne({ c, annee }: { c: CourrielDit; annee: number }) {
  return (
    <li className="ligne-courriel">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/cress/${annee}/courriels/${c.id}`} prefetch={false} className="font-bold">
          {c.nom}
          <span className="sr-only">{` : ${c.lequel}`}</span>
        </Link>
        <Etiquette ton={c.ton}>{c.etat}</Etiquette>
      </p>
      <Suite c={c} />
    </li>
  );
}

/** The same on its own page, whose title says what it is. */
export const CourrielSeul = ({ c }: { c: CourrielDit }) => (
  <div className="flex max-w-3xl flex-col gap-1">
    <p>
      <Etiquette ton={c.ton}>{c.etat}</Etiquette>
    </p>
    <Suite c={c} />
  </div>
);

function Suite({ c }: { c: CourrielDit }) {
  return (
    <>
      {c.objet && (
        <p>
          <Link href={c.objet.href} prefetch={false}>
            {c.objet.mots}
          </Link>
        </p>
      )}
      <p>
        {c.adresse ? `À ${c.adresse}, ` : "Adresse effacée, "}
        <span className="text-sourdine">{exposants(c.quand)}</span>
      </p>
      {c.cause && <p>{c.cause}</p>}
      {c.essai && <p className="text-petit text-sourdine">Prochain essai : {exposants(c.essai)}</p>}
      {c.gestes && <Gestes c={c} />}
    </>
  );
}

/** What each does, and what its button says. */
const GESTES = {
  renvoyer: { action: renvoyerCourrielAction, mots: "Renvoyer" },
  retenir: { action: retenirCourrielAction, mots: "Retenir" },
  signaler: { action: signalerAdresseAction, mots: "L’adresse est fausse" },
  abandonner: { action: abandonnerCourrielAction, mots: "Abandonner" },
};

function Gestes({ c }: { c: CourrielDit }) {
  return (
    <div className="flex flex-wrap items-start gap-x-4">
      {c.gestes?.map((g) => (
        <ActionBouton
          key={g}
          action={GESTES[g].action}
          input={{ id: c.id }}
          variante={g === "renvoyer" ? "secondaire" : "discret"}
        >
          {g === "renvoyer" && c.pasParti ? "Envoyer maintenant" : GESTES[g].mots}
          <span className="sr-only">{` : ${[c.nom, c.lequel].filter(Boolean).join(", ")}`}</span>
        </ActionBouton>
      ))}
    </div>
  );
}
