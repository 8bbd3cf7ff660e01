"use client";
import Link from "next/link";
import { useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { usePret } from "@/app/_ui/use-pret";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import type { BilanLot } from "@/lib/conduite/lot/operations";
import type { ActionState } from "@/lib/socle/action";
import { Bilan, type Faits } from "./bilan.tsx";

/** What a batch does, in words: its button with the exact count, and what was done, singular and plural. */
export type Mots = { bouton: string; fait: Faits };

/** The one button of the batch; then what was done, and what had changed meanwhile. */
export function BoutonLot<L>({
  action,
  lot,
  mots,
  intitules,
  liste,
}: {
  action: (lot: L) => Promise<ActionState<BilanLot>>;
  lot: L;
  /** Null: nothing to do. */
  mots: Mots | null;
  intitules: Record<string, string>;
  liste: string;
}) {
  const relirePage = useRelirePage();
  const pret = usePret();
  // The page says there is nothing left to do once it is done: what was asked is kept.
  const [faits] = useState(mots?.fait);
  const [pending, start] = useTransition();
  const [bilan, setBilan] = useState<ActionState<BilanLot> | null>(null);
  const onClick = () => {
    if (pending) return;
    start(async () => {
      setBilan(await appeler(() => action(lot)));
      await relirePage();
    });
  };
  if (bilan?.ok) return <Bilan bilan={bilan.value} faits={faits} intitules={intitules} liste={liste} />;
  return (
    <div className="flex flex-col items-start gap-2">
      {mots && (
        <Bouton onClick={onClick} occupe={pending} inert={!pret}>
          {pending ? "Un instant…" : mots.bouton}
        </Bouton>
      )}
      {bilan && (
        <p role="alert" className="text-danger">
          {bilan.message}
        </p>
      )}
      <Link href={liste} className="inline-flex min-h-11 items-center">
        Ne rien changer
      </Link>
    </div>
  );
}
