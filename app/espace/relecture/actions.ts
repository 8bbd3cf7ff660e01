"use server";
import { action } from "@/lib/socle/action";
import { relireSesMots } from "@/lib/synthese/comite/auteurs";
import { relectureAuteur } from "@/lib/synthese/comite/schema";

export const relireSesMotsAction = action(relectureAuteur, relireSesMots);
