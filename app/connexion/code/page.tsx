import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { FormulairePage } from "@/app/_ui/formulaire-page";
import { SeDeconnecter } from "@/app/_ui/se-deconnecter";
import { porteDEntree, porteurCourant } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { REFUS } from "@/lib/socle/refus";
import { donnerCode } from "./actions.ts";

export const metadata: Metadata = { title: "Code de connexion" };

const ERREURS: Record<string, string> = { code_faux: REFUS.code_faux, code_essais: REFUS.code_essais };

/** After the link of the mail, for who has a second factor. */
export default async function Page({ searchParams }: PageProps<"/connexion/code">) {
  const params = await searchParams;
  const destination = destinationSure(params.destination?.toString());
  const porteur = await porteurCourant();
  if (porteur?.attend !== "code") redirect(porteur && !porteur.attend ? destination : await porteDEntree(destination));
  const message = ERREURS[params.erreur?.toString() ?? ""];
  return (
    <>
      <EnTete titre="Votre code" />
      <FormulairePage action={donnerCode} className="flex flex-col gap-3">
        <label htmlFor="code" className="font-semibold">
          Le code de votre téléphone
        </label>
        <p id="code-aide" className="text-petit text-sourdine">
          Les six chiffres que montre votre application, ligne « Trame ». Sans téléphone : un de vos codes de secours.
        </p>
        <input
          id="code"
          name="code"
          required
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          className="saisie max-w-xs"
          aria-describedby={message ? "code-aide code-erreur" : "code-aide"}
          aria-invalid={!!message}
        />
        {message && (
          <p id="code-erreur" role="alert" className="font-semibold text-danger">
            {message}
          </p>
        )}
        <input type="hidden" name="destination" value={destination} />
        <div>
          <Bouton type="submit">Continuer</Bouton>
        </div>
      </FormulairePage>
      <p className="pt-8">
        Ni téléphone, ni code de secours ? Une personne qui administre la plateforme peut retirer cette étape de votre
        compte ; vous l’activerez de nouveau.
      </p>
      <div className="pt-4">
        <SeDeconnecter personne={porteur.personneId} />
      </div>
    </>
  );
}
