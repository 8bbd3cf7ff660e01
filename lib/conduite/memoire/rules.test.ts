import { expect, test } from "@playwright/test";
import { alertes, aOublier, whyNotSauvegarder } from "./rules.ts";

const le = (jour: string) => ({ at: new Date(`${jour}T02:10:00Z`), jour });

test("seven days are kept, then one a week and one a month, and always the newest", () => {
  const nuits = Array.from({ length: 500 }, (_, n) =>
    le(new Date(Date.parse("2030-06-30T00:00:00Z") - n * 86_400_000).toISOString().slice(0, 10)),
  );
  const now = new Date("2030-06-30T12:00:00Z");
  const oubliees = new Set(aOublier(nuits, now).map((n) => n.jour));
  expect(nuits.filter((n) => !oubliees.has(n.jour)).map((n) => n.jour)).toEqual([
    ...["2030-06-30", "2030-06-29", "2030-06-28", "2030-06-27", "2030-06-26", "2030-06-25", "2030-06-24"],
    ...["2030-06-19", "2030-06-12", "2030-06-05", "2030-05-31", "2030-05-29"],
    ...["2030-04-30", "2030-03-31", "2030-02-28", "2030-01-31", "2029-12-31", "2029-11-30", "2029-10-31"],
    ...["2029-09-30", "2029-08-31", "2029-07-31", "2029-06-30"],
  ]);
  expect(aOublier([le("2020-01-01")], now)).toEqual([]);
});

test("only who administers asks for a backup, with a key, one at a time", () => {
  const admin = { administrateur: true };
  expect(whyNotSauvegarder({ administrateur: false }, { cle: true, etats: [] })).toBe("introuvable");
  expect(whyNotSauvegarder(admin, { cle: false, etats: [] })).toBe("sauvegarde_sans_cle");
  expect(whyNotSauvegarder(admin, { cle: true, etats: ["faite", "en_cours"] })).toBe("sauvegarde_en_cours");
  expect(whyNotSauvegarder(admin, { cle: true, etats: ["faite", "manquee"] })).toBeNull();
});

test("told are: no key, no good backup for two days, none that left the machine for eight", () => {
  const now = new Date("2030-06-30T12:00:00Z");
  const il_y_a = (heures: number) => new Date(now.getTime() - heures * 3_600_000);
  const saine = { cle: true, ailleurs: false, derniere: il_y_a(48), sortie: il_y_a(8 * 24) };
  expect(alertes(saine, now)).toEqual([]);
  expect(alertes({ ...saine, derniere: il_y_a(49) }, now)).toEqual(["en_retard"]);
  expect(alertes({ ...saine, derniere: null, sortie: null }, now)).toEqual(["en_retard", "jamais_sortie"]);
  expect(alertes({ ...saine, sortie: il_y_a(8 * 24 + 1) }, now)).toEqual(["jamais_sortie"]);
  expect(alertes({ ...saine, sortie: null, ailleurs: true }, now)).toEqual([]);
  expect(alertes({ ...saine, cle: false, derniere: null }, now)).toEqual(["sans_cle"]);
});
