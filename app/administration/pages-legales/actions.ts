"use server";
import { ecrireMentions, reprendreMentions } from "@/lib/appel/mentions/operations";
import { ecritureMentions, versionMentions } from "@/lib/appel/mentions/schema";
import { action } from "@/lib/socle/action";

export const ecrireMentionsAction = action(ecritureMentions, ecrireMentions);
export const reprendreMentionsAction = action(versionMentions, reprendreMentions);
