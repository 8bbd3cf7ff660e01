import type { DroitInvitation } from "../auth/roles.ts";

export const NOM_DROIT: Record<DroitInvitation, string> = {
  edition: "Peut modifier",
  lecture: "Peut lire",
};
