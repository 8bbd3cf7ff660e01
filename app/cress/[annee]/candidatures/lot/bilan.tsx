"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import type { BilanLot } from "@/lib/conduite/lot/operations";
import { pluriel } from "@/lib/socle/typographie/nombre";

/** What was done, singular and plural. */
export type Faits = [singulier: string, pluriel: string];

/** What a batch did, and what had changed meanwhile. */
export function Bilan({
  bilan,
  faits,
  intitules,
  liste,
  children,
}: {
  bilan: BilanLot;
  faits?: Faits;
  intitules: Record<string, string>;
  liste: string;
  /** What comes next. */
  children?: ReactNode;
}) {
  return (
    <div role="status" className="border-accent border-l-2 pl-4">
      <p className="font-semibold">
        {bilan.faites > 0 && faits ? `C’est fait : ${pluriel(bilan.faites, ...faits)}.` : "Rien n’a été changé."}
      </p>
      {bilan.changees.length > 0 && (
        <>
          <p>Entre-temps, quelqu’un d’autre a changé ce qui suit, que nous avons laissé tel quel :</p>
          <ul className="list-disc pl-6">
            {bilan.changees.map((id) => (
              <li key={id}>{intitules[id] ?? "Candidature retirée de la liste"}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      <p className="pt-2">
        <Link href={liste}>Revenir à la liste</Link>
      </p>
    </div>
  );
}
