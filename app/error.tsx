"use client";
import { Bouton } from "./_ui/bouton.tsx";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="contenu" className="mx-auto w-full max-w-xl flex-1 px-4 pt-16">
      <h1>Le service ne répond pas</h1>
      <p className="py-6">
        Ce n’est pas vous. Ce que vous aviez enregistré est conservé ; ce que vous tapiez est gardé dans ce navigateur,
        et revient avec la page.
      </p>
      <Bouton onClick={reset}>Réessayer</Bouton>
    </main>
  );
}
