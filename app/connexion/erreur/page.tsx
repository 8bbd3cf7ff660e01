import type { Metadata } from "next";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";

export const metadata: Metadata = { title: "Lien périmé" };

export default function Page() {
  return (
    <>
      <EnTete titre="Ce lien ne fonctionne plus" />
      <p className="pb-6">
        Il a déjà servi, ou il a plus d’une heure. Demandez-en un autre : il arrive en quelques secondes.
      </p>
      <LienBouton href="/connexion">Recevoir un nouveau lien</LienBouton>
    </>
  );
}
