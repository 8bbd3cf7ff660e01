"use client";
import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { type Compactes, etendre } from "@/lib/socle/compact";
import { distinguerAction, rapprocherDeNouveauAction, separerAction } from "./actions.ts";
import type { DistinctesDites, PaireDite, ReuniesDites } from "./dire-structures.ts";

/** Rows come as words and are laid out once, here. */

/** Likely the same. `reunir`: where two are made one. */
export const LignesPaires = ({ lignes, reunir }: { lignes: Compactes<PaireDite>; reunir: string }) => (
  <ul className="max-w-3xl">
    {etendre(lignes).map((p) => (
      <li key={p.a + p.b} className="rangee">
        <div className="min-w-0">
          <p className="font-semibold">{p.motsA}</p>
          <p className="font-semibold">{p.motsB}</p>
          <p className="text-petit text-sourdine">{p.numero ? "Même SIRET ou même RNA" : "Noms proches"}</p>
        </div>
        <div className="flex flex-wrap items-center gap-x-5">
          <Link href={`${reunir}?s=${p.a}&s=${p.b}`} prefetch={false} className="inline-flex min-h-11 items-center">
            Comparer<span className="sr-only">{` ${p.noms}`}</span>
          </Link>
          <ActionBouton action={distinguerAction} input={{ a: p.a, b: p.b }} variante="discret">
            Ce sont bien deux structures<span className="sr-only">{` : ${p.noms}`}</span>
          </ActionBouton>
        </div>
      </li>
    ))}
  </ul>
);

export const LignesDistinctes = ({ lignes }: { lignes: Compactes<DistinctesDites> }) => (
  <ul className="max-w-3xl">
    {etendre(lignes).map((d) => (
      <li key={d.a + d.b} className="rangee">
        <div className="min-w-0">
          <p>{d.noms}</p>
          <p className="text-petit text-sourdine">{d.quand}</p>
        </div>
        <ActionBouton action={rapprocherDeNouveauAction} input={{ a: d.a, b: d.b }} variante="discret">
          Les proposer de nouveau<span className="sr-only">{` : ${d.noms}`}</span>
        </ActionBouton>
      </li>
    ))}
  </ul>
);

export const LignesReunies = ({ lignes }: { lignes: Compactes<ReuniesDites> }) => (
  <ul className="max-w-3xl">
    {etendre(lignes).map((f) => (
      <li key={f.id} className="rangee">
        <div className="min-w-0">
          <p>
            <Link href={`/espace/structures/${f.gardeeId}/membres`} prefetch={false}>
              {f.gardee}
            </Link>
            {`, avec « ${f.fusionnee} »`}
          </p>
          <p className="text-petit text-sourdine">{f.quand}</p>
        </div>
        <ActionBouton action={separerAction} input={{ id: f.id }} variante="discret">
          Séparer<span className="sr-only">{` ${f.gardee}`}</span>
        </ActionBouton>
      </li>
    ))}
  </ul>
);
