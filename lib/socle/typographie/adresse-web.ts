import { z } from "zod";
import { texte } from "../formulaire/saisie.ts";

/** "www.ess.fr" as "https://www.ess.fr/"; what is no address stays as typed, for the message to show. */
export function normaliserAdresse(adresse: string): string {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(adresse) ? adresse : `https://${adresse}`;
  return URL.canParse(complete) ? new URL(complete).href : adresse;
}

/** A public web address; the scheme is added when it is missing. */
export const adresseWeb = texte(2000)
  .transform(normaliserAdresse)
  .pipe(
    z.url({
      protocol: /^https?$/,
      hostname: /^[^.]+(\.[^.]+)+$/,
      error: "Écrivez une adresse web, par exemple https://exemple.fr",
    }),
  );
