import { instantLong } from "../../typographie/dates.ts";
import { pluriel } from "../../typographie/nombre.ts";
import { DIRE_PANNE, type PanneRejets } from "./pannes.ts";

type Boite = {
  panne: PanneRejets | null;
  panneAt: Date | null;
  lueAt: Date | null;
  refus: number;
  inconnus: number;
};

/** How the mails that come back are known, for who waits for an answer that a refusal keeps. */
export function direBoiteRejets(boite: Boite | null): string {
  if (!boite)
    return "Un courriel refusé plus tard par son destinataire revient à l’adresse qui envoie : il n’est connu ici que si sa boîte est lue (TRAME_REJETS).";
  const { panne, panneAt, lueAt, refus, inconnus } = boite;
  if (panne && panneAt)
    return `La boîte où reviennent les courriels n’est plus lue depuis le ${instantLong(panneAt)} : ${DIRE_PANNE[panne]}. À voir avec qui administre le serveur.`;
  if (!lueAt) return "La boîte où reviennent les courriels n’a pas encore été lue.";
  const suites = [
    refus > 0 ? pluriel(refus, "refus y est venu", "refus y sont venus") : "aucun refus n’y est venu",
    ...(inconnus > 0
      ? [pluriel(inconnus, "ne parle d’aucun courriel d’ici", "ne parlent d’aucun courriel d’ici")]
      : []),
  ];
  return `La boîte où reviennent les courriels est lue, la dernière fois le ${instantLong(lueAt)} : ${suites.join(" ; ")}.`;
}
