"use client";
import Link from "next/link";
import { EnTete } from "./en-tete.tsx";
import { Cadre } from "./haut.tsx";

/** What is said at an address where there is nothing. Each page carries it: known to the browser, it is its name alone. */
export function Introuvable() {
  return (
    <Cadre>
      <EnTete titre="Cette page n’existe pas" />
      <p>L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte.</p>
      <p className="pt-4">
        <Link href="/">Revenir à l’accueil</Link>, ou chercher dans le <Link href="/plan-du-site">plan du site</Link>.
      </p>
    </Cadre>
  );
}
