import { db } from "@/db/client";
import { MENTIONS_DEMO } from "@/db/demo/mentions";
import { mentionsLegales } from "@/db/schema/mentions";

/** The legal pages without a blank, as whatever publishes needs them; left as they are when somebody has written them. */
export async function remplirMentions(at: Date): Promise<void> {
  await db
    .insert(mentionsLegales)
    .values({ version: 1, ...MENTIONS_DEMO, at })
    .onConflictDoNothing();
}
