"use server";
import { action } from "@/lib/action";
import { declarer } from "@/lib/emargement/operations";
import { presenceAtelier } from "@/lib/emargement/schema";

export const declarerAction = action(presenceAtelier, (actor, { id, nombre }, now) => declarer(actor, id, nombre, now));
