"use client";
import { connaitre, type TransitionNommee } from "@/lib/edition/transitions";

/** Gives the browser the dictionary of the transitions, before what names them is drawn. */
export function TransitionsConnues({ liste }: { liste: readonly TransitionNommee[] }) {
  connaitre(liste);
  return null;
}
