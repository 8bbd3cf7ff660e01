import { isDatabaseUp } from "@/lib/sante/base";

export const dynamic = "force-dynamic";

export async function GET() {
  return (await isDatabaseUp())
    ? Response.json({ etat: "ok", base: "ok" })
    : Response.json({ etat: "panne", base: "injoignable" }, { status: 503 });
}
