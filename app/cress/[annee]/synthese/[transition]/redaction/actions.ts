"use server";
import { action } from "@/lib/socle/action";
import { correction, corriger } from "@/lib/synthese/redaction/corriger";

export const corrigerAction = action(correction, corriger);
