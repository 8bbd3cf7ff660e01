import type { Metadata } from "next";
import { Bouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { cheminDeRetour } from "@/lib/auth/retour";

export const metadata: Metadata = {
  title: "Confirmer la connexion",
  robots: { index: false },
  referrer: "no-referrer",
};

/** One button: scanners of mail follow links, they do not press buttons. */
export default async function Page({ searchParams }: PageProps<"/connexion/lien">) {
  const { jeton, retour } = await searchParams;
  return (
    <>
      <EnTete titre="Encore un geste" />
      <p className="pb-6">Confirmez que c’est bien vous qui vous connectez.</p>
      <form action="/api/auth/callback/email" method="get">
        <input type="hidden" name="token" value={jeton?.toString() ?? ""} />
        <input type="hidden" name="callbackUrl" value={cheminDeRetour(retour?.toString())} />
        <Bouton type="submit">Me connecter</Bouton>
      </form>
    </>
  );
}
