import type { Metadata } from "next";
import Link from "next/link";
import { EnTete } from "./_ui/en-tete.tsx";
import { Cadre } from "./_ui/haut.tsx";
import { Pied } from "./_ui/pied.tsx";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <>
      <Cadre>
        <EnTete titre="Cette page n’existe pas" />
        <p>L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte.</p>
        <p className="pt-4">
          <Link href="/">Revenir à l’accueil</Link>, ou chercher dans le <Link href="/plan-du-site">plan du site</Link>.
        </p>
      </Cadre>
      <Pied />
    </>
  );
}
