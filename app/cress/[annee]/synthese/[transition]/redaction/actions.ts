"use server";
import { action } from "@/lib/action";
import { correction, corriger } from "@/lib/redaction/corriger";

export const corrigerAction = action(correction, corriger);
