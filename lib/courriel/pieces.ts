import "server-only";
import { unsafeFindRecepisse } from "../candidature/recepisse.ts";
import { rendre } from "../document/rendre.ts";
import { logError } from "../log.ts";
import type { PieceJointe } from "./transport.ts";
import type { TypeCourriel } from "./types.ts";

/**
 * What goes with a mail, made when it leaves: the outbox keeps words, never files. A document that cannot be made does
 * not hold the mail back, whose words give its address.
 */
export async function joindre(type: TypeCourriel, objetId: string): Promise<PieceJointe[]> {
  if (type !== "candidature_recue") return [];
  try {
    const recepisse = await unsafeFindRecepisse(objetId);
    if (!recepisse) return [];
    return [
      {
        nom: `recepisse-candidature-${recepisse.annee}.pdf`,
        type: "application/pdf",
        octets: await rendre("recepisse", recepisse),
      },
    ];
  } catch (error) {
    logError("récépissé", error, objetId);
    return [];
  }
}
