"use server";
import { action } from "@/lib/socle/action";
import { redire } from "@/lib/synthese/consolidation/gestes/redire";
import { redite } from "@/lib/synthese/consolidation/gestes/schema";

export const redireAction = action(redite, redire);
