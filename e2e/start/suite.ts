// A suite in small: a program that starts another, and something to put away at the end.
import { finirAuSignal, lancer } from "../enfants.ts";

const DORMIR = "setInterval(() => {}, 1000)";
lancer(
  process.execPath,
  [
    "-e",
    `const { spawn } = require("node:child_process");
     const petit = spawn(process.execPath, ["-e", ${JSON.stringify(DORMIR)}]);
     console.log(JSON.stringify([process.pid, petit.pid]));${DORMIR}`,
  ],
  { stdio: ["ignore", "inherit", "inherit"] },
);
finirAuSignal(async () => {
  console.log("rangé");
});
