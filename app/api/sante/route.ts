import { ouVontFichiers } from "@/lib/socle/fichiers/queries";
import { isDatabaseUp, isDatabaseWritable } from "@/lib/socle/sante/base";
import { ecoute } from "@/lib/socle/vif/processus";

export const dynamic = "force-dynamic";

/** 200 when people can work: the base answers, and takes what they write. Without `vif` pages only read themselves again. */
export async function GET() {
  if (!(await isDatabaseUp())) return panne("injoignable");
  if (!(await isDatabaseWritable())) return panne("ecriture_impossible");
  return Response.json({ etat: "ok", base: "ok", vif: ecoute()?.etat() ?? "absent", fichiers: ouVontFichiers() });
}

const panne = (base: string) => Response.json({ etat: "panne", base }, { status: 503 });
