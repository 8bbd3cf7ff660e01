import { recevoirPart } from "@/lib/conduite/memoire/importation/operations";
import { PART_OCTETS } from "@/lib/conduite/memoire/importation/rules";
import { recevoirOctets } from "@/lib/socle/fichiers/recevoir";
import { refused } from "@/lib/socle/result";
import { isUuid } from "@/lib/socle/uuid";

/** One part of the file of an edition brought from another instance, in its rank. */
export async function POST(request: Request, { params }: RouteContext<"/api/importations/[id]/[rang]">) {
  const { id, rang } = await params;
  return recevoirOctets(request, PART_OCTETS, async (actor, octets) =>
    isUuid(id) && /^\d{1,4}$/.test(rang) ? recevoirPart(actor, id, Number(rang), octets) : refused("introuvable"),
  );
}
