import { expect, test } from "@playwright/test";
import { accorder, nombre, pluriel } from "./nombre.ts";

test("thousands are parted by a narrow no-break space, decimals by a comma", () => {
  expect(nombre(1055)).toBe("1\u202F055");
  expect(nombre(31.97)).toBe("31,97");
  expect(nombre(18)).toBe("18");
  expect(nombre(-0)).toBe("0");
  expect(nombre(1234567.891)).toBe("1\u202F234\u202F567,89");
});

test("zero and one and a half are singular", () => {
  expect(pluriel(0, "atelier")).toBe("0\u00A0atelier");
  expect(pluriel(1, "atelier")).toBe("1\u00A0atelier");
  expect(pluriel(1.5, "atelier")).toBe("1,5\u00A0atelier");
  expect(pluriel(2, "atelier")).toBe("2\u00A0ateliers");
  expect(pluriel(1055, "participation")).toBe("1\u202F055\u00A0participations");
  expect(pluriel(3, "enjeu", "enjeux")).toBe("3\u00A0enjeux");
  expect(pluriel(1_000_000, "atelier")).toBe("1\u202F000\u202F000\u00A0ateliers");
  expect(accorder(2, "tenu")).toBe("tenus");
});
