import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Debian's build without windows, as Playwright's own: a tenth less work for the same pages. */
const SANS_FENETRE = "/usr/bin/chromium-headless-shell";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const installerPaquet = (paquet: string) =>
  spawnSync("sh", ["-c", `apt-get update && apt-get install -y --no-install-recommends ${paquet}`], {
    stdio: "ignore",
  }).status === 0;

/**
 * A browser for the tests: CHROMIUM_PATH, else one installed, else Playwright's own (undefined: Playwright finds it),
 * which is installed if need be; and where its download is not to be had, Debian's package. Where packages can be
 * installed, the one without windows is, even beside another.
 */
export async function findChromium(root: string): Promise<string | undefined> {
  const found = [process.env.CHROMIUM_PATH, SANS_FENETRE].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && installerPaquet("chromium-headless-shell"))
    return SANS_FENETRE;
  const other = INSTALLED.find((path) => existsSync(path));
  if (other) return other;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return undefined;
  const playwright = join(root, "node_modules", ".bin", "playwright");
  console.log("Aucun navigateur trouvé : installation de Chromium…");
  if (
    spawnSync(playwright, ["install", "--with-deps", "chromium"], { stdio: "inherit" }).status === 0 &&
    existsSync(chromium.executablePath())
  )
    return undefined;
  installerPaquet("chromium");
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed)
    throw new Error("Aucun navigateur n’a pu être installé : indiquez le chemin d’un Chromium dans CHROMIUM_PATH.");
  return installed;
}
