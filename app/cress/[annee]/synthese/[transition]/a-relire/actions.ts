"use server";
import { action } from "@/lib/socle/action";
import { detacher } from "@/lib/synthese/consolidation/gestes/detacher";
import { relire } from "@/lib/synthese/consolidation/gestes/relire";
import { detachement, relecture } from "@/lib/synthese/consolidation/gestes/schema";

export const relireAction = action(relecture, relire);
export const detacherPerimeAction = action(detachement, detacher);
