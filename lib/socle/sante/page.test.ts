import { expect, test } from "@playwright/test";
import { isPageEntiere } from "./page.ts";

test("a whole page and a form sent without JavaScript are answered, what an open page asks for is not", () => {
  const demande = (headers: Record<string, string>) => isPageEntiere(new Headers(headers));
  const html = "text/html,application/xhtml+xml,*/*;q=0.8";
  expect(demande({ accept: html })).toBe(true);
  expect(demande({ accept: html, "content-type": "multipart/form-data" })).toBe(true);
  expect(demande({ accept: "*/*" })).toBe(false);
  expect(demande({ accept: "application/json" })).toBe(false);
  expect(demande({})).toBe(false);
  expect(demande({ accept: html, rsc: "1" })).toBe(false);
  expect(demande({ accept: html, "next-router-prefetch": "1" })).toBe(false);
  expect(demande({ accept: "text/x-component", "next-action": "abc" })).toBe(false);
});
