"use server";
import { action } from "@/lib/action";
import { avance, avancerDate } from "@/lib/horloge/operations";

export const avancerAction = action(avance, (actor, { jours }, now) => avancerDate(actor, jours, now));
