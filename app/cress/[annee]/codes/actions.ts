"use server";
import { acteSolennel, action } from "@/lib/action";
import { donnerCode, revoquerCode } from "@/lib/tardif/operations";
import { donner, idCode } from "@/lib/tardif/schema";

export const donnerCodeAction = action(donner, (actor, { annee, ...saisie }, now) =>
  donnerCode(actor, annee, saisie, now),
);
export const revoquerCodeAction = acteSolennel(idCode, (actor, { id }, now) => revoquerCode(actor, id, now));
