"use server";
import { donnerCode, revoquerCode } from "@/lib/appel/tardif/operations";
import { donner, idCode } from "@/lib/appel/tardif/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const donnerCodeAction = action(donner, (actor, { annee, ...saisie }, now) =>
  donnerCode(actor, annee, saisie, now),
);
export const revoquerCodeAction = acteSolennel(idCode, (actor, { id }, now) => revoquerCode(actor, id, now));
