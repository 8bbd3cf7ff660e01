"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import type { ActionState } from "@/lib/action";
import type { BilanLot } from "@/lib/lot/operations";
import { pluriel } from "@/lib/typographie/nombre";

/** What a batch does, in words: its button with the exact count, and what was done, singular and plural. */
export type Mots = { bouton: string; fait: [singulier: string, pluriel: string] };

/** The one button of the batch; then what was done, and what had changed meanwhile. */
export function BoutonLot<L>({
  action,
  lot,
  mots,
  intitules,
  retour,
}: {
  action: (lot: L) => Promise<ActionState<BilanLot>>;
  lot: L;
  /** Null: nothing to do. */
  mots: Mots | null;
  intitules: Record<string, string>;
  retour: string;
}) {
  const router = useRouter();
  // The page says there is nothing left to do once it is done: what was asked is kept.
  const [faits] = useState(mots?.fait);
  const [pending, start] = useTransition();
  const [bilan, setBilan] = useState<ActionState<BilanLot> | null>(null);
  const onClick = () => {
    if (pending) return;
    start(async () => {
      setBilan(await appeler(() => action(lot)));
      router.refresh();
    });
  };
  if (bilan?.ok)
    return (
      <div role="status" className="border-accent border-l-2 pl-4">
        <p className="font-semibold">
          {bilan.value.faites > 0 && faits
            ? `C’est fait : ${pluriel(bilan.value.faites, ...faits)}.`
            : "Rien n’a été changé."}
        </p>
        {bilan.value.changees.length > 0 && (
          <>
            <p>Entre-temps, quelqu’un d’autre a changé ce qui suit, que nous avons laissé tel quel :</p>
            <ul className="list-disc pl-6">
              {bilan.value.changees.map((id) => (
                <li key={id}>{intitules[id] ?? "Candidature retirée de la liste"}</li>
              ))}
            </ul>
          </>
        )}
        <p className="pt-2">
          <Link href={retour}>Revenir à la liste</Link>
        </p>
      </div>
    );
  return (
    <div className="flex flex-col items-start gap-2">
      {mots && (
        <Bouton onClick={onClick} occupe={pending}>
          {pending ? "Un instant…" : mots.bouton}
        </Bouton>
      )}
      {bilan && (
        <p role="alert" className="text-danger">
          {bilan.message}
        </p>
      )}
      <Link href={retour} className="inline-flex min-h-11 items-center">
        Ne rien changer
      </Link>
    </div>
  );
}
