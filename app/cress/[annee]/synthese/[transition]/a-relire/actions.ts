"use server";
import { action } from "@/lib/action";
import { detacher } from "@/lib/synthese/gestes/detacher";
import { relire } from "@/lib/synthese/gestes/relire";
import { detachement, relecture } from "@/lib/synthese/gestes/schema";

export const relireAction = action(relecture, relire);
export const detacherPerimeAction = action(detachement, detacher);
