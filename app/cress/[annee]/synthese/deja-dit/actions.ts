"use server";
import { action } from "@/lib/action";
import { redire } from "@/lib/synthese/gestes/redire";
import { redite } from "@/lib/synthese/gestes/schema";

export const redireAction = action(redite, redire);
