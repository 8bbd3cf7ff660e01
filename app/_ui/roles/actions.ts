"use server";
import { changerTransitions, donnerRole, retirerRole } from "@/lib/conduite/administration/roles";
import { roleDonne, roleVise, transitionsDuRole } from "@/lib/conduite/administration/schema";
import { action } from "@/lib/socle/action";

export const donnerRoleAction = action(roleDonne, donnerRole);
export const changerTransitionsAction = action(transitionsDuRole, changerTransitions);
export const retirerRoleAction = action(roleVise, retirerRole);
