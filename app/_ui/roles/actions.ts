"use server";
import { action } from "@/lib/action";
import { changerTransitions, donnerRole, retirerRole } from "@/lib/administration/roles";
import { roleDonne, roleVise, transitionsDuRole } from "@/lib/administration/schema";

export const donnerRoleAction = action(roleDonne, donnerRole);
export const changerTransitionsAction = action(transitionsDuRole, changerTransitions);
export const retirerRoleAction = action(roleVise, retirerRole);
