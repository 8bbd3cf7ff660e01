"use server";
import { action } from "@/lib/action";
import { declarer, valider } from "@/lib/emargement/operations";
import { presenceAtelier } from "@/lib/emargement/schema";

export const declarerAction = action(presenceAtelier, (actor, { id, nombre }, now) => declarer(actor, id, nombre, now));
export const validerAction = action(presenceAtelier, (actor, { id, nombre }, now) => valider(actor, id, nombre, now));
