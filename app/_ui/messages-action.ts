"use server";
import { ecrireMessage } from "@/lib/appel/message/operations";
import { nouveauMessage } from "@/lib/appel/message/schema";
import { action } from "@/lib/socle/action";

export const ecrireMessageAction = action(nouveauMessage, ecrireMessage);
