/** Roles granted for one edition; `organisateur` is never granted, `administrateur` is for the instance. */
export const ROLES_EDITION = ["comite", "partenaire", "instructeur"] as const;
export type RoleEdition = (typeof ROLES_EDITION)[number];
/** Those who sit in the comité, and count in its quorum. A role that is in no such list opens nothing. */
export const SIEGENT = ["comite", "partenaire"] as const satisfies readonly RoleEdition[];
export const isSiegeant = (role: RoleEdition) => (SIEGENT as readonly RoleEdition[]).includes(role);

export const DROITS_INVITATION = ["edition", "lecture"] as const;
export type DroitInvitation = (typeof DROITS_INVITATION)[number];
