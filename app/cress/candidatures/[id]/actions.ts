"use server";
import { action } from "@/lib/action";
import { demanderComplement, labelliser, refuser, retirerLabel } from "@/lib/candidature/operations";
import { candidatureMotif, idCandidature } from "@/lib/candidature/schema";
import { demandeComplement } from "@/lib/correction/schema";

export const labelliserAction = action(idCandidature, (actor, { id }, now) => labelliser(actor, id, now));
export const refuserAction = action(candidatureMotif, (actor, { id, motif }, now) => refuser(actor, id, motif, now));
export const demanderComplementAction = action(demandeComplement, (actor, { id, motif, corrections }, now) =>
  demanderComplement(actor, id, motif, now, corrections),
);
export const retirerLabelAction = action(candidatureMotif, (actor, { id, motif }, now) =>
  retirerLabel(actor, id, motif, now),
);
