"use server";
import { action } from "@/lib/action";
import { avance } from "@/lib/horloge/schema";
import { avancerDate } from "@/lib/taches/avancer-date";

export const avancerAction = action(avance, (actor, { jours }, now) => avancerDate(actor, jours, now));
