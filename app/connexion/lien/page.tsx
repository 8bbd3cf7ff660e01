import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Bouton, LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { currentActor } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { lireLien } from "@/lib/socle/auth/lien";
import { COOKIE_NAVIGATEUR } from "@/lib/socle/auth/navigateur";

export const metadata: Metadata = {
  title: "Confirmer la connexion",
  robots: { index: false },
  // Nothing of this address leaves the site; « no-referrer » would hide from us that its form is ours.
  referrer: "same-origin",
};

/** One button: scanners of mail follow links, they do not press buttons. What is not as expected is said above it. */
export default async function Page({ searchParams }: PageProps<"/connexion/lien">) {
  const params = await searchParams;
  const jeton = params.jeton?.toString() ?? "";
  const destination = destinationSure(params.destination?.toString());
  const [lien, actor] = await Promise.all([
    lireLien(jeton, (await cookies()).get(COOKIE_NAVIGATEUR)?.value),
    currentActor(),
  ]);
  if (lien && actor?.courriel === lien.courriel) redirect(destination);
  if (!lien || lien.utilise)
    return (
      <>
        <EnTete titre="Ce lien ne fonctionne plus" />
        <p className="pb-6">
          {lien ? "Il a déjà servi." : "Il a plus d’une heure, ou il n’est pas entier."} Demandez-en un autre : il
          arrive en quelques secondes.
        </p>
        <LienBouton href={`/connexion?destination=${encodeURIComponent(destination)}`}>
          Recevoir un nouveau lien
        </LienBouton>
      </>
    );
  return (
    <>
      <EnTete titre="Encore un geste" />
      {actor && (
        <p className="pb-4">
          Vous êtes connecté avec l’adresse <strong>{actor.courriel}</strong>. Ce lien est celui de{" "}
          <strong>{lien.courriel}</strong>.
        </p>
      )}
      {!actor && !lien.memeNavigateur && (
        <p className="pb-4">
          Ce lien a été demandé depuis un autre appareil ou un autre navigateur, pour l’adresse{" "}
          <strong>{lien.courriel}</strong>. Si ce n’est pas vous, fermez cette page.
        </p>
      )}
      {!actor && lien.memeNavigateur && (
        <p className="pb-4">
          Confirmez que c’est bien vous, avec l’adresse <strong>{lien.courriel}</strong>.
        </p>
      )}
      <form action="/connexion/entrer" method="post" className="flex flex-wrap items-center gap-4 pt-2">
        <input type="hidden" name="jeton" value={jeton} />
        <input type="hidden" name="geste" value={randomUUID()} />
        <input type="hidden" name="destination" value={destination} />
        <Bouton type="submit">{lien.memeNavigateur || actor ? "Me connecter" : "Me connecter ici"}</Bouton>
        {actor && <Link href={destination}>Rester connecté avec {actor.courriel}</Link>}
      </form>
    </>
  );
}
