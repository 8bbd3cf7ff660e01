"use server";
import { acteSolennel } from "@/lib/action";
import { retirerLabel } from "@/lib/candidature/operations";
import { candidatureMotif, idCandidature } from "@/lib/candidature/schema";
import { demanderComplement } from "@/lib/correction/complement";
import { demandeComplement } from "@/lib/correction/schema";
import { labelliser, refuser } from "@/lib/decision/operations";

export const labelliserAction = acteSolennel(idCandidature, (actor, { id }, now) => labelliser(actor, id, now));
export const refuserAction = acteSolennel(candidatureMotif, (actor, { id, motif }, now) =>
  refuser(actor, id, motif, now),
);
export const demanderComplementAction = acteSolennel(demandeComplement, (actor, { id, motif, corrections }, now) =>
  demanderComplement(actor, id, motif, now, corrections),
);
export const retirerLabelAction = acteSolennel(candidatureMotif, (actor, { id, motif }, now) =>
  retirerLabel(actor, id, motif, now),
);
