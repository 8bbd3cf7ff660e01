"use server";
import { avancerDate } from "@/lib/conduite/taches/avancer-date";
import { action } from "@/lib/socle/action";
import { avance } from "@/lib/socle/horloge/schema";

export const avancerAction = action(avance, (actor, { jours }, now) => avancerDate(actor, jours, now));
