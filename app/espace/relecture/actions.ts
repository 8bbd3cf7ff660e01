"use server";
import { action } from "@/lib/action";
import { relireSesMots } from "@/lib/comite/auteurs";
import { relectureAuteur } from "@/lib/comite/schema";

export const relireSesMotsAction = action(relectureAuteur, relireSesMots);
