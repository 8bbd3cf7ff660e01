import { recevoirOctets } from "@/lib/fichiers/recevoir";
import { recevoirPart } from "@/lib/memoire/importation/operations";
import { PART_OCTETS } from "@/lib/memoire/importation/rules";
import { refused } from "@/lib/result";
import { isUuid } from "@/lib/uuid";

/** One part of the file of an edition brought from another instance, in its rank. */
export async function POST(request: Request, { params }: RouteContext<"/api/importations/[id]/[rang]">) {
  const { id, rang } = await params;
  return recevoirOctets(request, PART_OCTETS, async (actor, octets) =>
    isUuid(id) && /^\d{1,4}$/.test(rang) ? recevoirPart(actor, id, Number(rang), octets) : refused("introuvable"),
  );
}
