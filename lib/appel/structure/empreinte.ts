import "server-only";
import { createHash } from "node:crypto";
import type { structures } from "@/db/schema/structure";

/** A print of what a structure says of itself: a form sends back the one it was opened with. */
export function empreinte(s: typeof structures.$inferSelect): string {
  const dits = [
    s.nom,
    s.sigle,
    s.categorie,
    s.famille,
    s.agrementEsus,
    s.siret,
    s.rna,
    s.sansSiretMotif,
    s.adresse,
    s.codePostal,
    s.communeCode,
    s.siteWeb,
    s.reseauId,
    s.reseauLibre,
    s.logoAlt,
  ];
  return createHash("sha256").update(JSON.stringify(dits)).digest("base64url");
}
