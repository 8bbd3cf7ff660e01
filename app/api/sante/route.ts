import { isDatabaseUp, isDatabaseWritable } from "@/lib/sante/base";

export const dynamic = "force-dynamic";

/** 200 when people can work: the base answers, and takes what they write. */
export async function GET() {
  if (!(await isDatabaseUp())) return panne("injoignable");
  return (await isDatabaseWritable()) ? Response.json({ etat: "ok", base: "ok" }) : panne("ecriture_impossible");
}

const panne = (base: string) => Response.json({ etat: "panne", base }, { status: 503 });
