import { Bouton } from "@/app/_ui/bouton";
import { FormulairePage } from "@/app/_ui/formulaire-page";
import { demanderConnexion } from "./actions.ts";

/** Asks for a sign-in link. `proposee` is an address somebody else says is theirs: put in the field, to be read before it is sent. */
export function DemanderLien({
  destination,
  message,
  proposee,
}: {
  destination: string;
  message?: string;
  proposee?: string;
}) {
  return (
    <FormulairePage action={demanderConnexion} className="flex flex-col gap-3">
      <label htmlFor="courriel" className="font-semibold">
        Votre adresse électronique
      </label>
      <p id="courriel-aide" className="text-petit text-sourdine">
        {proposee
          ? "Celle que la conférence connaît déjà, si ce n’est pas celle-ci. Nous vous y envoyons un lien."
          : "Nous vous envoyons un lien : pas de mot de passe à retenir."}
      </p>
      <input
        id="courriel"
        name="courriel"
        type="email"
        required
        autoComplete="email"
        className="saisie"
        defaultValue={proposee}
        aria-describedby={message ? "courriel-aide courriel-erreur" : "courriel-aide"}
        aria-invalid={!!message}
      />
      {message && (
        <p id="courriel-erreur" role="alert" className="font-semibold text-danger">
          {message}
        </p>
      )}
      <input type="hidden" name="destination" value={destination} />
      <div>
        <Bouton type="submit">Recevoir le lien</Bouton>
      </div>
    </FormulairePage>
  );
}
