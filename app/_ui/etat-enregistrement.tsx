"use client";
import type { Enregistrement } from "./use-autosave.ts";

const heure = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Paris" });

/** « Enregistré à 14 h 32 », said quietly; a failure is said aloud. */
export function EtatEnregistrement({ enregistrement }: { enregistrement: Enregistrement }) {
  const { etat, at, message, session } = enregistrement;
  if (etat === "echec")
    return (
      <p role="alert" className="font-semibold text-danger">
        Pas encore enregistré. {message}{" "}
        {session && (
          <a href="/connexion" target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
            Se reconnecter (autre onglet)
          </a>
        )}
      </p>
    );
  return (
    <p role="status" className="min-h-6 text-petit text-sourdine">
      {etat === "en_cours" ? "Enregistrement…" : at ? `Enregistré à ${heure.format(at).replace(":", " h ")}` : ""}
    </p>
  );
}
