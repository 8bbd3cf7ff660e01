import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";

const vit = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

for (const [signal, code] of [
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)
  test(`a suite stopped by ${signal} ends all it started, then puts away what it made`, async () => {
    const suite = spawn(process.execPath, ["--import", "tsx", "e2e/start/suite.ts"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let dit = "";
    suite.stdout.setEncoding("utf8").on("data", (texte) => (dit += texte));
    await expect.poll(() => dit).toMatch(/\[\d+,\d+\]\n/);
    const pids = JSON.parse(dit.trim()) as number[];
    expect(pids.map(vit)).toEqual([true, true]);
    suite.kill(signal);
    expect(await once(suite, "close")).toEqual([code, null]);
    expect(dit).toContain("rangé");
    expect(pids.map(vit)).toEqual([false, false]);
  });
