import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { COMPTES_DEMO } from "@/lib/socle/auth/comptes-demo";
import { porteDEntree, porteurCourant } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { direEchec } from "@/lib/socle/auth/identite/wording";
import { env, isDemo } from "@/lib/socle/env";
import { DemanderLien } from "./demander-lien.tsx";
import { ParIdentite } from "./par-identite.tsx";

export const metadata: Metadata = { title: "Connexion" };

const ERREURS: Record<string, string> = {
  courriel: "Cette adresse n’est pas complète. Exemple : prenom@association.fr",
  limite:
    "Plusieurs liens viennent de partir vers cette adresse. Attendez un peu, ou cherchez le dernier message reçu.",
  panne: "Le courriel n’a pas pu partir. Réessayez dans un instant.",
};

export default async function Page({ searchParams }: PageProps<"/connexion">) {
  const { destination: demandee, erreur } = await searchParams;
  const destination = destinationSure(demandee?.toString());
  const porteur = await porteurCourant();
  if (porteur) redirect(porteur.attend ? await porteDEntree(destination) : destination);
  const cle = erreur?.toString() ?? "";
  const f = fournisseur();
  return (
    <>
      <EnTete titre="Connexion" />
      <DemanderLien destination={destination} message={ERREURS[cle]} />
      {f && (
        <ParIdentite nom={f.nom} destination={destination} message={direEchec(cle.replace(/^identite_/, ""), f.nom)} />
      )}
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
