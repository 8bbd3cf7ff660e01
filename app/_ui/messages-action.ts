"use server";
import { action } from "@/lib/action";
import { ecrireMessage } from "@/lib/message/operations";
import { nouveauMessage } from "@/lib/message/schema";

export const ecrireMessageAction = action(nouveauMessage, ecrireMessage);
