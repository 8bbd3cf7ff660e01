"use server";
import { action } from "@/lib/action";
import { ecrireMentions, reprendreMentions } from "@/lib/mentions/operations";
import { ecritureMentions, versionMentions } from "@/lib/mentions/schema";

export const ecrireMentionsAction = action(ecritureMentions, ecrireMentions);
export const reprendreMentionsAction = action(versionMentions, reprendreMentions);
