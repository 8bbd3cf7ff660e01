import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { IdentitePresentee } from "@/app/_ui/identite-presentee";
import { requireActor } from "@/lib/socle/auth/current";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { RELIER } from "@/lib/socle/auth/identite/parcours";
import { COOKIE_PRESENTEE, lirePresentee } from "@/lib/socle/auth/identite/presentee";
import { findIdentite } from "@/lib/socle/auth/identite/queries";
import { whyNotRelier } from "@/lib/socle/auth/identite/rules";
import { REFUS } from "@/lib/socle/refus";
import { relierAction } from "../actions.ts";

export const metadata: Metadata = { title: "Relier votre compte" };

/** The gesture that links an account: who the provider says came, and whether that is who is signed in. */
export default async function Page() {
  const actor = await requireActor(RELIER);
  const f = fournisseur();
  if (!f) notFound();
  const presentee = lirePresentee((await cookies()).get(COOKIE_PRESENTEE)?.value);
  if (!presentee || (await findIdentite(actor, actor.personneId))) redirect("/espace/mes-donnees#identite");
  const refus = whyNotRelier(actor);
  return (
    <>
      <EnTeteSalle
        titre={`Relier votre compte à ${f.nom} ?`}
        surtitre={<Link href="/espace/mes-donnees">Mes données</Link>}
      >
        <p className="max-w-2xl">
          Vous êtes connecté avec {actor.courriel}. Voici qui {f.nom} a reconnu dans ce navigateur :
        </p>
      </EnTeteSalle>
      <IdentitePresentee presentee={presentee} />
      {refus ? (
        <p className="max-w-2xl py-6">{REFUS[refus]}</p>
      ) : (
        <div className="flex flex-col items-start gap-4 py-6">
          <p className="max-w-2xl">
            Une fois relié, qui entre par {f.nom} avec cette identité est vous. Ne reliez que la vôtre.
          </p>
          <ActionBouton action={relierAction} input={{}} ensuite="/espace/mes-donnees">
            C’est moi, relier mon compte
          </ActionBouton>
          <Link href="/espace/mes-donnees" className="inline-flex min-h-11 items-center">
            Ce n’est pas moi : ne rien relier
          </Link>
        </div>
      )}
    </>
  );
}
