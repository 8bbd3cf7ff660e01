import type { Metadata } from "next";
import Link from "next/link";
import { Bouton, LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { lireJetonArret, type SuiteArretable } from "@/lib/socle/courriel/desabonnement";

export const metadata: Metadata = {
  title: "Rappels par courriel",
  robots: { index: false },
  // Nothing of this address leaves the site; « no-referrer » would hide from us that its form is ours.
  referrer: "same-origin",
};

const MOTS: Record<SuiteArretable, { fait: string; question: string; quoi: string; oui: string; reprendre: string }> = {
  rappels: {
    fait: "Vous ne recevrez plus de rappels",
    question: "Ne plus recevoir de rappels ?",
    quoi: "Les rappels disent ce qui reste à faire quand les jours passent. Sans eux, les décisions, les demandes et les messages qui vous sont adressés arrivent toujours.",
    oui: "Ne plus recevoir de rappels",
    reprendre: "Pour recevoir de nouveau les rappels : ",
  },
  recapitulatif: {
    fait: "Vous ne recevrez plus le récapitulatif",
    question: "Ne plus recevoir le récapitulatif ?",
    quoi: "Il dit ce qui attend la CRESS. Sans lui, cela se lit sur « À faire », et les autres courriels arrivent toujours.",
    oui: "Ne plus recevoir le récapitulatif",
    reprendre: "Pour le recevoir de nouveau : ",
  },
};

/** One button: scanners of mail follow links, they do not press buttons. */
export default async function Page({ searchParams }: PageProps<"/connexion/rappels">) {
  const params = await searchParams;
  const jeton = params.jeton?.toString() ?? "";
  const lu = lireJetonArret(jeton);
  if (!lu)
    return (
      <>
        <EnTete titre="Ce lien n’est pas entier" />
        <p className="pb-6">Connectez-vous : vos rappels se règlent sur la page « Mes données ».</p>
        <LienBouton href="/espace/mes-donnees#rappels">Ouvrir mes données</LienBouton>
      </>
    );
  const mots = MOTS[lu.suite];
  if (params.fait)
    return (
      <>
        <EnTete titre={mots.fait} />
        <p>
          Les décisions, les demandes et les messages qui vous sont adressés arrivent toujours. {mots.reprendre}
          <Link href={`/espace/mes-donnees#${lu.suite}`}>Mes données</Link>.
        </p>
      </>
    );
  return (
    <>
      <EnTete titre={mots.question} />
      <p className="pb-4">{mots.quoi}</p>
      <form action={`/connexion/rappels/arreter?jeton=${encodeURIComponent(jeton)}`} method="post">
        <Bouton type="submit">{mots.oui}</Bouton>
      </form>
    </>
  );
}
