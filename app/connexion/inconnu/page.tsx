import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { IdentitePresentee } from "@/app/_ui/identite-presentee";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { RELIER } from "@/lib/socle/auth/identite/parcours";
import { COOKIE_PRESENTEE, lirePresentee } from "@/lib/socle/auth/identite/presentee";
import { DemanderLien } from "../demander-lien.tsx";

export const metadata: Metadata = { title: "Compte à relier", robots: { index: false } };

/** The provider knows them, no account here is theirs: what to do, and nothing guessed from an address. */
export default async function Page() {
  const f = fournisseur();
  if (!f) notFound();
  const presentee = lirePresentee((await cookies()).get(COOKIE_PRESENTEE)?.value);
  if (!presentee) redirect("/connexion");
  return (
    <>
      <FocusTitre />
      <EnTete titre="Encore une étape : relier votre compte">
        <p>
          {f.nom} vous reconnaît, mais aucun compte de la conférence n’est relié à cette identité. Elle ne l’est jamais
          d’office, même si l’adresse est la même : il faut que vous le disiez, une fois.
        </p>
      </EnTete>
      <IdentitePresentee presentee={presentee} />
      <ol className="list-decimal space-y-2 py-6 pl-6">
        <li>Recevez un lien de connexion par courriel, et ouvrez-le dans ce navigateur.</li>
        <li>Confirmez que cette identité est la vôtre. Ensuite, {f.nom} suffira.</li>
      </ol>
      <DemanderLien destination={RELIER} proposee={presentee.courriel ?? undefined} />
    </>
  );
}
