import { Identifier } from "@/app/_ui/identifier";

/** The other way in: for public agents, whom the provider knows. */
export function ParIdentite({ nom, destination, message }: { nom: string; destination: string; message?: string }) {
  return (
    <section aria-labelledby="agents" className="mt-10 flex flex-col gap-3 border-filet border-t pt-6">
      <h2 id="agents">Agents publics</h2>
      <p>État, Région, collectivités : une fois votre compte relié, entrez sans attendre de courriel.</p>
      {message && (
        <p role="alert" className="font-semibold text-danger">
          {message}
        </p>
      )}
      <Identifier nom={nom} destination={destination} variante="secondaire" />
      {nom === "ProConnect" && (
        <p>
          <a href="https://www.proconnect.gouv.fr/" className="inline-flex min-h-11 items-center">
            Qu’est-ce que ProConnect ?
          </a>
        </p>
      )}
    </section>
  );
}
