import type { Entree } from "@/app/_ui/nav-salle";

/** The pages of the administrateur, in the order an instance is set up. */
export const PAGES_ADMINISTRATION: readonly (Entree & { aide: string })[] = [
  {
    href: "/administration/editions",
    nom: "Éditions",
    aide: "Créer la prochaine, à partir de la dernière ; suivre sa préparation, l’ouvrir, l’archiver.",
  },
  {
    href: "/administration/personnes",
    nom: "Personnes",
    aide: "Qui s’est connecté ou a été invité, ses rôles, qui les a donnés ; inviter, retirer.",
  },
  {
    href: "/administration/pages-legales",
    nom: "Pages légales",
    aide: "Éditeur, hébergeur, à qui écrire : ce que la loi demande de dire de vous, et ce que vous ajoutez.",
  },
  {
    href: "/administration/sauvegardes",
    nom: "Sauvegardes",
    aide: "La dernière bonne sauvegarde, celle qui a quitté la machine, et la répétition d’une restauration.",
  },
  {
    href: "/administration/journal",
    nom: "Journal",
    aide: "Ce qui s’est passé dans toute l’instance : rôles, éditions, sauvegardes, effacements.",
  },
  {
    href: "/administration/registre",
    nom: "Registre",
    aide: "Ce qui est gardé des personnes, pourquoi, jusqu’à quand ; ce que l’effacement a retiré, et ce qui partira.",
  },
  {
    href: "/administration/version",
    nom: "Version",
    aide: "Ce qui tourne ici : version, base, réglages en place, et ce qui manque.",
  },
];
