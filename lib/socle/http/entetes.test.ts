import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ENTETE_PRETE } from "./entetes.ts";

test("what the gate has prepared does not go through the proxy, which Next reads as text", () => {
  expect(readFileSync("proxy.ts", "utf8")).toContain(`missing: [{ type: "header", key: "${ENTETE_PRETE}" }]`);
});
