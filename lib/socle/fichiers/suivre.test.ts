import { expect, test } from "@playwright/test";
import { SUIVI } from "./formats.ts";
import { suivre } from "./suivre.ts";

const demande = (accept: string) => new Request("http://essai.test/", { method: "POST", headers: { accept } });
const fini = () => Response.json({ ok: true, value: 1 }, { status: 201 });

test("who waits reads how many come before, then the answer", async () => {
  let dire: (devant: number) => void = () => {};
  let finir: (r: Response) => void = () => {};
  const recue = suivre(demande(`${SUIVI}, application/json`), (d) => {
    dire = d;
    return new Promise((resolve) => {
      finir = resolve;
    });
  });
  dire(2);
  const reponse = await recue;
  expect(reponse.headers.get("content-type")).toBe(SUIVI);
  dire(1);
  finir(fini());
  expect((await reponse.text()).split("\n")).toEqual(['{"devant":2}', '{"devant":1}', '{"ok":true,"value":1}', ""]);
});

test("who does not wait, or does not ask, has the plain answer", async () => {
  const pressee = await suivre(demande(SUIVI), async () => fini());
  expect([pressee.status, await pressee.json()]).toEqual([201, { ok: true, value: 1 }]);
  const muette = await suivre(demande("application/json"), async (dire) => {
    dire(3);
    return fini();
  });
  expect([muette.status, await muette.json()]).toEqual([201, { ok: true, value: 1 }]);
});
