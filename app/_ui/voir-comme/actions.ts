"use server";
import { redirect } from "next/navigation";
import { sessionToken } from "@/lib/socle/auth/current";
import { hashJeton } from "@/lib/socle/auth/jeton";
import { quitterVoirComme } from "@/lib/socle/auth/voir-comme";
import { now } from "@/lib/socle/horloge/now";

/** Asks for nothing of who is shown: the session alone tells whose it is. */
export async function quitterVoirCommeAction(): Promise<void> {
  const jeton = await sessionToken();
  if (jeton) await quitterVoirComme(hashJeton(jeton), await now());
  redirect("/administration/personnes");
}
