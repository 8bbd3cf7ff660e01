"use client";

/** What the person does to go on: sign in again beside the page, or load it again. Their words wait either way. */
export function Remede({ code }: { code: string | undefined }) {
  if (code === "session")
    return (
      <a href="/connexion" target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
        Se reconnecter (autre onglet)
      </a>
    );
  if (code === "site_change")
    return (
      <button type="button" className="min-h-11 text-accent underline" onClick={() => window.location.reload()}>
        Recharger la page
      </button>
    );
  if (code === "a_choisir")
    return (
      <button type="button" className="min-h-11 text-accent underline" onClick={montrerLeChoix}>
        Voir les deux réponses
      </button>
    );
  return null;
}

/** Two answers wait side by side: the focus goes to them. */
export const montrerLeChoix = () => document.querySelector<HTMLElement>("[data-choisir] h2")?.focus();
