"use server";
import { action } from "@/lib/action";
import { avancerDate } from "@/lib/horloge/operations";
import { avance } from "@/lib/horloge/schema";

export const avancerAction = action(avance, (actor, { jours }, now) => avancerDate(actor, jours, now));
