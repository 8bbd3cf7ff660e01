import type { IncomingMessage, ServerResponse } from "node:http";
import { isDatabaseUp } from "../../socle/sante/base.ts";
import { isPageEntiere, pageDePanne } from "../../socle/sante/page.ts";

/** Answers whoever asks for a whole page while the base is down; false otherwise. */
export async function repondrePanne(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (!isPageEntiere(request.headers) || (await isDatabaseUp())) return false;
  const { statut, entetes, corps } = pageDePanne({ formulaire: request.method === "POST" });
  response.writeHead(statut, { ...entetes, "content-length": Buffer.byteLength(corps) });
  response.end(request.method === "HEAD" ? undefined : corps);
  return true;
}
