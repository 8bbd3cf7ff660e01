import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { porteDEntree, porteurCourant, requireActor } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { proposerSecret } from "@/lib/socle/auth/second-facteur/operations";
import { findSecondFacteur } from "@/lib/socle/auth/second-facteur/queries";
import { qrSvg } from "@/lib/synthese/document/qr";
import { Activer } from "./activer.tsx";

export const metadata: Metadata = { title: "Connexion en deux étapes" };

/** Where a telephone is given the key: by choice, or because it is asked of the CRESS before anything else. */
export default async function Page({ searchParams }: PageProps<"/connexion/second-facteur">) {
  const destination = destinationSure((await searchParams).destination?.toString());
  const porteur = await porteurCourant();
  if (!porteur || porteur.attend === "code") redirect(await porteDEntree(destination));
  if (!porteur.attend && (await findSecondFacteur(await requireActor(destination), porteur.personneId)))
    redirect(destination);
  const { scelle, adresse, cle } = proposerSecret(porteur);
  return (
    <>
      <EnTete titre="Connexion en deux étapes">
        {porteur.attend && (
          <p>La plateforme la demande à toute personne qui travaille pour la CRESS. Elle prend deux minutes.</p>
        )}
        <p>
          Après le lien reçu par courriel, un code de votre téléphone sera demandé : qui lirait vos courriels n’entre
          pas.
        </p>
      </EnTete>
      <Activer
        scelle={scelle}
        qr={`data:image/svg+xml;base64,${Buffer.from(qrSvg(adresse)).toString("base64")}`}
        adresse={adresse}
        cle={cle}
        destination={destination}
      />
    </>
  );
}
