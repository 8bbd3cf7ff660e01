import type { Metadata } from "next";
import Link from "next/link";
import { Bouton, LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { lireJetonRappels } from "@/lib/courriel/desabonnement";

export const metadata: Metadata = {
  title: "Rappels par courriel",
  robots: { index: false },
  // Nothing of this address leaves the site; « no-referrer » would hide from us that its form is ours.
  referrer: "same-origin",
};

/** One button: scanners of mail follow links, they do not press buttons. */
export default async function Page({ searchParams }: PageProps<"/connexion/rappels">) {
  const params = await searchParams;
  const jeton = params.jeton?.toString() ?? "";
  if (!lireJetonRappels(jeton))
    return (
      <>
        <EnTete titre="Ce lien n’est pas entier" />
        <p className="pb-6">Connectez-vous : vos rappels se règlent sur la page « Mes données ».</p>
        <LienBouton href="/espace/mes-donnees#rappels">Ouvrir mes données</LienBouton>
      </>
    );
  if (params.fait)
    return (
      <>
        <EnTete titre="Vous ne recevrez plus de rappels" />
        <p>
          Les décisions, les demandes et les messages qui vous sont adressés arrivent toujours. Pour recevoir de nouveau
          les rappels : <Link href="/espace/mes-donnees#rappels">Mes données</Link>.
        </p>
      </>
    );
  return (
    <>
      <EnTete titre="Ne plus recevoir de rappels ?" />
      <p className="pb-4">
        Les rappels disent ce qui reste à faire quand les jours passent. Sans eux, les décisions, les demandes et les
        messages qui vous sont adressés arrivent toujours.
      </p>
      <form action={`/connexion/rappels/arreter?jeton=${encodeURIComponent(jeton)}`} method="post">
        <Bouton type="submit">Ne plus recevoir de rappels</Bouton>
      </form>
    </>
  );
}
