import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of the application, as package.json has it: read from the folder it runs in. */
export const VERSION: string = JSON.parse(
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "package.json"), "utf8"),
).version;
