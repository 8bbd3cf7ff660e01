import { expect, test } from "@playwright/test";
import { clientDe } from "./client.ts";
import { refusalOf } from "./gate.ts";

const SOCKET = "10.0.0.9";

test("what a client writes in X-Forwarded-For counts for nothing, whatever stands before the server", () => {
  const table: [forwarded: string | undefined, proxies: number, expected: string][] = [
    [undefined, 0, SOCKET],
    ["203.0.113.7", 0, SOCKET],
    ["203.0.113.7", 1, "203.0.113.7"],
    ["6.6.6.6, 203.0.113.7", 1, "203.0.113.7"],
    ["6.6.6.6, 203.0.113.7, 10.0.0.8", 2, "203.0.113.7"],
    ["203.0.113.7", 2, SOCKET],
    [undefined, 1, SOCKET],
    ["203.0.113.7", 3, SOCKET],
  ];
  for (const [forwarded, proxies, expected] of table)
    expect(clientDe(forwarded, SOCKET, proxies), `${forwarded} ${proxies}`).toBe(expected);
});

test("an IPv4 address is one client, an IPv6 network too", () => {
  expect(clientDe(undefined, "::ffff:192.0.2.1", 0)).toBe("192.0.2.1");
  expect(clientDe(undefined, "2001:db8:1:2:3:4:5:6", 0)).toBe("2001:db8:1:2::/64");
  expect(clientDe(undefined, "2001:db8::6", 0)).toBe("2001:db8:0:0::/64");
  expect(clientDe(undefined, "::1", 0)).toBe("0:0:0:0::/64");
});

test("an address that is no text and a method nothing answers stop at the door", () => {
  expect(refusalOf("TRACE", "/")).toBe(405);
  expect(refusalOf("PUT", "/2023")).toBe(405);
  expect(refusalOf("GET", "/%FF")).toBe(400);
  expect(refusalOf("GET", "/%E0%A4%A")).toBe(400);
  expect(refusalOf("GET", "/2023/programme?q=%00")).toBe(400);
  expect(refusalOf("GET", "http://ailleurs.example/")).toBe(400);
  expect(refusalOf("OPTIONS", "*")).toBe(400);
  for (const detour of [
    "/2023/../api/x",
    "/x/%2E%2e/api/x",
    "/x/.%2e",
    "/./connexion",
    "/connexion#/x.pdf",
    "/2023/.?q",
  ])
    expect(refusalOf("GET", detour), detour).toBe(400);
  for (const droite of ["/2023/.well-known", "/2023/..%2F..", "/a..b/...", "/2023?retour=/../x"])
    expect(refusalOf("GET", droite), droite).toBe(null);
  expect(refusalOf("GET", "/2023/programme?q=%FF")).toBe(null);
  expect(refusalOf("HEAD", "/%C3%A9t%C3%A9")).toBe(null);
});

test("what a page of another site posts stops at the door, whatever it is sent to", () => {
  const poste = (headers: Record<string, string>) =>
    refusalOf("POST", "/connexion", { host: "127.0.0.1:3000", ...headers }, "conference.example.org");
  const table: [headers: Record<string, string>, expected: 400 | 403 | null][] = [
    [{}, null],
    [{ origin: "https://conference.example.org" }, null],
    [{ origin: "http://127.0.0.1:3000" }, null],
    [{ origin: "https://autre.example.org", "x-forwarded-host": "autre.example.org" }, null],
    [{ origin: "null", "sec-fetch-site": "same-origin" }, null],
    [{ "sec-fetch-site": "none" }, null],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "n’importe quoi" }, 403],
    [{ origin: "https://conference.example.org", "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "content-type": "multipart/form-data" }, 400],
    [{ "content-type": "multipart/form-data; boundary=abc" }, null],
  ];
  for (const [headers, expected] of table) expect(poste(headers), JSON.stringify(headers)).toBe(expected);
  expect(refusalOf("GET", "/", { origin: "https://evil.example" }, "conference.example.org")).toBe(null);
});
