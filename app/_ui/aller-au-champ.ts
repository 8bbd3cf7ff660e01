const SAISISSABLE = "input:not([type=hidden]), textarea, select, button";

/** The place of a field on the page, by its name in the form; of a list, that of its first field. */
export function placeDuChamp(champ: string): HTMLElement | null {
  const nom = CSS.escape(champ);
  return (
    document.querySelector<HTMLElement>(`[data-champ="${nom}"]`) ??
    document.querySelector<HTMLElement>(`[data-champ^="${nom}."]`)
  );
}

/** What a field belongs to, when several look alike: the name its place bears. */
export const groupeDuChamp = (champ: string): string | undefined =>
  placeDuChamp(champ)?.closest<HTMLElement>("[data-groupe]")?.dataset.groupe;

/** What a field is called on the page. */
export function nomDuChamp(champ: string): string | undefined {
  const place = placeDuChamp(champ);
  const saisie = place?.matches(SAISISSABLE) ? place : place?.querySelector<HTMLElement>(SAISISSABLE);
  const nom = place?.matches("fieldset")
    ? place.querySelector("legend")
    : saisie && document.querySelector(`label[for="${CSS.escape(saisie.id)}"]`);
  return nom?.firstChild?.textContent?.trim() || undefined;
}

/** Leads to a field: what it is folded in opens, and it takes the focus. */
export function allerAuChamp(champ: string): void {
  const place = placeDuChamp(champ);
  if (!place) return;
  for (let volet = place.closest("details"); volet; volet = volet.parentElement?.closest("details") ?? null)
    volet.open = true;
  const cible = place.matches(SAISISSABLE) ? place : place.querySelector<HTMLElement>(SAISISSABLE);
  cible?.focus();
}

/** Errors as one meets their fields going down the page; those of no field of this page come last. */
export function dansLOrdreDeLaPage<E extends { name: string }>(erreurs: readonly E[]): E[] {
  const places = erreurs.map((erreur) => ({ erreur, place: placeDuChamp(erreur.name) }));
  return places
    .sort(({ place: a }, { place: b }) => {
      if (!a || !b) return Number(!a) - Number(!b);
      return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a === b ? 0 : 1;
    })
    .map(({ erreur }) => erreur);
}
