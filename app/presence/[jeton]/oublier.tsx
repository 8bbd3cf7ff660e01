"use client";
import { useEffect } from "react";
import { oublierCopie } from "@/app/_ui/copie-locale";

/** Under which name a check-in waits in the telephone. */
export const cleArrivee = (jeton: string) => `arrivee:${jeton}`;

/** Once somebody is checked in, the telephone keeps nothing of them. */
export function Oublier({ jeton }: { jeton: string }) {
  useEffect(() => oublierCopie(cleArrivee(jeton)), [jeton]);
  return null;
}
