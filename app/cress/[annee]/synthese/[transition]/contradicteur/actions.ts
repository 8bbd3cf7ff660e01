"use server";
import { action } from "@/lib/socle/action";
import { voirContradiction } from "@/lib/synthese/proches/operations";
import { vueContradiction } from "@/lib/synthese/proches/schema";

export const voirContradictionAction = action(vueContradiction, voirContradiction);
