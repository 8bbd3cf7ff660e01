import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A browser for the tests: CHROMIUM_PATH, else one installed, else Playwright's own (undefined: Playwright finds it),
 * which is installed if need be; and where its download is not to be had, Debian's package.
 */
export async function findChromium(root: string): Promise<string | undefined> {
  const found = [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  if (found) return found;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return undefined;
  const playwright = join(root, "node_modules", ".bin", "playwright");
  console.log("Aucun navigateur trouvé : installation de Chromium…");
  if (
    spawnSync(playwright, ["install", "--with-deps", "chromium"], { stdio: "inherit" }).status === 0 &&
    existsSync(chromium.executablePath())
  )
    return undefined;
  spawnSync("apt-get", ["update"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed)
    throw new Error("Aucun navigateur n’a pu être installé : indiquez le chemin d’un Chromium dans CHROMIUM_PATH.");
  return installed;
}
