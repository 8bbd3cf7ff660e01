/** Roles granted for one edition; `organisateur` is never granted, `administrateur` is for the instance. */
export const ROLES_EDITION = ["comite", "partenaire", "instructeur"] as const;
export type RoleEdition = (typeof ROLES_EDITION)[number];

export const DROITS_INVITATION = ["edition", "lecture"] as const;
export type DroitInvitation = (typeof DROITS_INVITATION)[number];
