import { expect, test } from "@playwright/test";
import { creerSonde } from "./sonde.ts";

test("the base is written to every ten seconds at most, and the answer kept in between, good or bad", async () => {
  let instant = 0;
  let pleine = false;
  let ecritures = 0;
  const sonde = creerSonde(
    async () => {
      ecritures++;
      if (pleine) throw new Error("disque plein");
    },
    () => instant,
  );
  expect(await Promise.all([sonde(), sonde(), sonde()])).toEqual([true, true, true]);
  expect(ecritures).toBe(1);
  pleine = true;
  instant = 9_999;
  expect(await sonde()).toBe(true);
  instant = 10_000;
  expect(await sonde()).toBe(false);
  pleine = false;
  instant = 19_999;
  expect(await sonde()).toBe(false);
  expect(ecritures).toBe(2);
  instant = 20_000;
  expect(await sonde()).toBe(true);
  expect(ecritures).toBe(3);
});
