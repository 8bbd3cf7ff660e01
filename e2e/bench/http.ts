import { readFileSync } from "node:fs";

/** A page or a file, whole; anything but 200 is a mistake of the measure, unless it is said to lead elsewhere. */
export async function get(url: string, cookie = "", redirect: RequestRedirect = "manual"): Promise<string> {
  const response = await fetch(url, { headers: { cookie }, redirect });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${url} : ${response.status}`);
  return body;
}

/** A server action called as the browser calls it. */
export async function appeler(url: string, action: string, args: unknown[], cookie = ""): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      cookie,
      "next-action": action,
      origin: url,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
    },
    body: JSON.stringify(args),
  });
  return response.text();
}

/** The same, where anything but success is a mistake of the measure. */
export async function reussir(url: string, action: string, args: unknown[], cookie: string): Promise<string> {
  const corps = await appeler(url, action, args, cookie);
  if (!corps.includes('"ok":true')) throw new Error(`refusé : ${corps.slice(0, 300)}`);
  return corps;
}

/** The id the build gave to an action, by its file and its name. */
export function actionId(nom: string): string {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const found = Object.entries(manifest.node).find(([, a]) => `${a.filename}#${a.exportedName}` === nom);
  if (!found) throw new Error(`action absente : ${nom}`);
  return found[0];
}
