import { arreter } from "@/lib/socle/courriel/desabonnement";
import { now } from "@/lib/socle/horloge/now";

const UN_CLIC = "List-Unsubscribe=One-Click";
const jetonDe = (request: Request) => new URL(request.url).searchParams.get("jeton") ?? "";
const allerVers = (location: string) => new Response(null, { status: 303, headers: { location } });

/** What a person opens from a mail asks first. */
export function GET(request: Request) {
  return allerVers(`/connexion/rappels?jeton=${encodeURIComponent(jetonDe(request))}`);
}

/** A mail reader (RFC 8058) is answered without a page, a person with one. */
export async function POST(request: Request) {
  const jeton = jetonDe(request);
  const unClic = (await request.text()).slice(0, 200).includes(UN_CLIC);
  const fait = await arreter(jeton, await now());
  if (unClic) return new Response(null, { status: fait ? 200 : 404 });
  return allerVers(`/connexion/rappels?jeton=${encodeURIComponent(jeton)}${fait ? "&fait=1" : ""}`);
}
