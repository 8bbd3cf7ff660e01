"use server";
import { retirerLabel } from "@/lib/appel/candidature/operations";
import { candidatureMotif, idCandidature } from "@/lib/appel/candidature/schema";
import { demanderComplement } from "@/lib/appel/correction/complement";
import { demandeComplement } from "@/lib/appel/correction/schema";
import { labelliser, refuser } from "@/lib/appel/decision/operations";
import { acteSolennel } from "@/lib/socle/action";

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
