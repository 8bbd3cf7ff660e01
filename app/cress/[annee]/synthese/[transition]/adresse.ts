/** Where one is in the workspace: the page of the inbox, the énoncé being treated, the point being rewritten. */
export type Vue = { annee: string; transition: string; page: number; enonce?: string; point?: string };

export function adresse({ annee, transition, page, enonce, point }: Vue): string {
  const params = new URLSearchParams();
  if (page > 1) params.set("page", String(page));
  if (enonce) params.set("enonce", enonce);
  if (point) params.set("point", point);
  const recherche = params.size > 0 ? `?${params}` : "";
  const ancre = enonce ?? point;
  return `/cress/${annee}/synthese/${transition}${recherche}${ancre ? `#${ancre}` : ""}`;
}

/** "F3-02", "P41", or nothing: what is in the address may be anything. */
export const lireCode = (valeur: string | string[] | undefined) =>
  typeof valeur === "string" && /^[FP]\d{1,6}(-\d{1,4})?$/.test(valeur) ? valeur : undefined;
