import { ROLES_EDITION } from "../../socle/acteur/roles.ts";

const ROLES_FILTRES = ["administrateur", ...ROLES_EDITION, "aucun"] as const;
export type FiltrePersonnes = { q?: string; role?: (typeof ROLES_FILTRES)[number] };

type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the list of persons; what cannot be read asks for nothing. */
export function lireFiltrePersonnes({ q, role }: Parametres): FiltrePersonnes {
  const mots = typeof q === "string" ? q.trim().slice(0, 100) : "";
  const voulu = ROLES_FILTRES.find((r) => r === role);
  return { ...(mots && { q: mots }), ...(voulu && { role: voulu }) };
}

export const requetePersonnes = ({ q, role }: FiltrePersonnes, page = 1): string => {
  const params = new URLSearchParams({
    ...(q && { q }),
    ...(role && { role }),
    ...(page > 1 && { page: String(page) }),
  });
  return params.size > 0 ? `/administration/personnes?${params}` : "/administration/personnes";
};
