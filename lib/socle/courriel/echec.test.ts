import { expect, test } from "@playwright/test";
import { type CauseEchec, erreurEnvoi, isPourDeBon, prochainEssai } from "./echec.ts";

const ADRESSE = "camille@essai.test";
const smtp = (code: string, command: string, responseCode?: number) =>
  Object.assign(new Error(`refused <${ADRESSE}>`), { code, command, responseCode, response: `550 <${ADRESSE}>` });

const CASES: [string, Error, CauseEchec][] = [
  ["an unknown mailbox", smtp("EENVELOPE", "RCPT TO", 550), "adresse_refusee"],
  ["a full mailbox", smtp("EENVELOPE", "RCPT TO", 452), "plus_tard"],
  ["greylisting", smtp("EENVELOPE", "RCPT TO", 451), "plus_tard"],
  ["a message taken for spam", smtp("EMESSAGE", "DATA", 554), "message_refuse"],
  ["our own sender refused", smtp("EENVELOPE", "MAIL FROM", 550), "serveur_refuse"],
  ["a wrong password", smtp("EAUTH", "AUTH PLAIN", 535), "serveur_refuse"],
  ["a server that greets with no", smtp("EPROTOCOL", "CONN", 554), "serveur_refuse"],
  ["a server that is down", smtp("ESOCKET", "CONN"), "injoignable"],
  ["a name nobody knows", smtp("EDNS", "CONN"), "injoignable"],
  ["an address that is none", smtp("EENVELOPE", "API"), "adresse_refusee"],
  ["a bug", new Error(ADRESSE), "autre"],
];
for (const [name, error, cause] of CASES)
  test(`${name} is « ${cause} », and the address stays out of the message`, () => {
    const lue = erreurEnvoi(error);
    expect(lue.motif).toBe(cause);
    expect(`${lue.message} ${lue.stack}`).not.toContain(ADRESSE);
  });

test("what may pass is tried for more than five days, an hour apart at most; what is for good, never again", () => {
  let now = new Date("2030-05-10T20:00:00Z");
  const debut = now;
  let essais = 0;
  let ecart = 0;
  for (
    let prochain = prochainEssai(++essais, "injoignable", now);
    prochain;
    prochain = prochainEssai(++essais, "injoignable", now)
  ) {
    ecart = Math.max(ecart, prochain.getTime() - now.getTime());
    now = prochain;
  }
  expect(ecart).toBe(3_600_000);
  const jours = (now.getTime() - debut.getTime()) / 86_400_000;
  expect(jours).toBeGreaterThan(5);
  expect(jours).toBeLessThan(6);
  for (const cause of ["adresse_refusee", "message_refuse", "adresse_fausse"] as const) {
    expect(isPourDeBon(cause)).toBe(true);
    expect(prochainEssai(1, cause, debut)).toBeNull();
  }
});
