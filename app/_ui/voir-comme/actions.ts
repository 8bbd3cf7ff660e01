"use server";
import { redirect } from "next/navigation";
import { sessionToken } from "@/lib/auth/current";
import { hashJeton } from "@/lib/auth/jeton";
import { quitterVoirComme } from "@/lib/auth/voir-comme";
import { now } from "@/lib/horloge/now";

/** Asks for nothing of who is shown: the session alone tells whose it is. */
export async function quitterVoirCommeAction(): Promise<void> {
  const jeton = await sessionToken();
  if (jeton) await quitterVoirComme(hashJeton(jeton), await now());
  redirect("/administration/personnes");
}
