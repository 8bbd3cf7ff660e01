// Stands for the application: a server that answers, shows the environment it received, and can die on demand.
import { createServer } from "node:http";

if (process.env.TETU) process.on("SIGTERM", () => {});

const [host, port] = process.argv.slice(2);

createServer((request, response) => {
  if (request.url === "/mourir") process.exit(7);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(process.env));
}).listen(Number(port), host);
