"use server";
import { action } from "@/lib/action";
import { voirContradiction } from "@/lib/proches/operations";
import { vueContradiction } from "@/lib/proches/schema";

export const voirContradictionAction = action(vueContradiction, voirContradiction);
