import type { Entree } from "@/app/_ui/nav-salle";

/** The pages of the administrateur, in the order an instance is set up. */
export const PAGES_ADMINISTRATION: readonly (Entree & { aide: string })[] = [
  {
    href: "/administration/personnes",
    nom: "Personnes",
    aide: "Qui s’est connecté ou a été invité, ses rôles, qui les a donnés ; inviter, retirer.",
  },
];
