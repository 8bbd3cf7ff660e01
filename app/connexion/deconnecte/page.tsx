import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { COOKIE_SORTIE, lireSortie } from "@/lib/socle/auth/identite/sortie";

export const metadata: Metadata = { title: "Déconnexion", robots: { index: false } };

/** Back from the provider, who is believed when they give back the state they were given. */
export default async function Page({ searchParams }: PageProps<"/connexion/deconnecte">) {
  const f = fournisseur();
  if (!f) notFound();
  const state = (await searchParams).state?.toString();
  const sortie = lireSortie((await cookies()).get(COOKIE_SORTIE)?.value);
  const partout = sortie !== null && sortie.state === state;
  return (
    <>
      <EnTete titre="Votre session est fermée" />
      <p className="pb-6">
        {partout
          ? `Ici et chez ${f.nom} : sur cet appareil, personne ne peut plus entrer à votre place.`
          : `Ici seulement. Si cet appareil n’est pas le vôtre, déconnectez-vous aussi de ${f.nom}.`}
      </p>
      <LienBouton href="/">Revenir à l’accueil</LienBouton>
    </>
  );
}
