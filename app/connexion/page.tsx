import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { FormulairePage } from "@/app/_ui/formulaire-page";
import { COMPTES_DEMO } from "@/lib/auth/comptes-demo";
import { porteDEntree, porteurCourant } from "@/lib/auth/current";
import { cheminDeRetour } from "@/lib/auth/retour";
import { env, isDemo } from "@/lib/env";
import { demanderConnexion } from "./actions.ts";

export const metadata: Metadata = { title: "Connexion" };

const ERREURS: Record<string, string> = {
  courriel: "Cette adresse n’est pas complète. Exemple : prenom@association.fr",
  limite:
    "Plusieurs liens viennent de partir vers cette adresse. Attendez un peu, ou cherchez le dernier message reçu.",
  panne: "Le courriel n’a pas pu partir. Réessayez dans un instant.",
};

export default async function Page({ searchParams }: PageProps<"/connexion">) {
  const { retour, erreur } = await searchParams;
  const destination = cheminDeRetour(retour?.toString());
  const porteur = await porteurCourant();
  if (porteur) redirect(porteur.attend ? await porteDEntree(destination) : destination);
  const message = ERREURS[erreur?.toString() ?? ""];
  return (
    <>
      <EnTete titre="Connexion" />
      <FormulairePage action={demanderConnexion} className="flex flex-col gap-3">
        <label htmlFor="courriel" className="font-semibold">
          Votre adresse électronique
        </label>
        <p id="courriel-aide" className="text-petit text-sourdine">
          Nous vous envoyons un lien : pas de mot de passe à retenir.
        </p>
        <input
          id="courriel"
          name="courriel"
          type="email"
          required
          autoComplete="email"
          className="saisie"
          aria-describedby={message ? "courriel-aide courriel-erreur" : "courriel-aide"}
          aria-invalid={!!message}
        />
        {message && (
          <p id="courriel-erreur" role="alert" className="font-semibold text-danger">
            {message}
          </p>
        )}
        <input type="hidden" name="retour" value={destination} />
        <div>
          <Bouton type="submit">Recevoir le lien</Bouton>
        </div>
      </FormulairePage>
      {isDemo() && (
        <section className="mt-12 border-filet border-t pt-6">
          <h2>Comptes de la démonstration</h2>
          <p className="pt-2">
            Le lien arrive dans <a href={env().TRAME_MAIL_URL}>la boîte de la démonstration</a>. Rien ne part ailleurs.
          </p>
          <ul className="pt-3">
            {COMPTES_DEMO.map((c) => (
              <li key={c.courriel} className="border-filet border-b py-2">
                <strong>{c.courriel}</strong>
                <span className="block text-petit text-sourdine">{c.role}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
