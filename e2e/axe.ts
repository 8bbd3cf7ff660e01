import { expect, type Page } from "@playwright/test";
import axeCore, { type NodeResult } from "axe-core";

const REGLES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules that measure colours, most of the time axe takes, and what each looks at. */
const COULEURS = { "color-contrast": "*", "link-in-text-block": "a[href]" };
/** What another covers by chance is not measured: some of each aspect. */
const EXEMPLES = 3;

/** Axe finds nothing on the page as it stands. */
export async function sansFaute(page: Page): Promise<void> {
  expect(await violations(page), page.url()).toEqual([]);
}

/**
 * What axe finds on the page as it stands, whose frames, if any, are not looked into. Colours are measured on some of the
 * texts drawn alike on the same grounds.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(analyser, { regles: REGLES, couleurs: COULEURS, parAspect: EXEMPLES });
}

type Demande = { regles: string[]; couleurs: Record<string, string>; parAspect: number };

/** Runs in the page, where axe is. */
async function analyser({ regles, couleurs, parAspect }: Demande): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  const fonds = new Map<Element | null, string>([[null, ""]]);
  const fondDe = (e: Element | null): string => {
    let fond = fonds.get(e);
    if (fond === undefined && e) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(e);
      fond = `${fondDe(e.parentElement)}>${backgroundColor}${backgroundImage}${opacity}${position}`;
      fonds.set(e, fond);
    }
    return fond ?? "";
  };
  const muet = (e: Element) =>
    e.closest(":disabled, [aria-disabled=true], [aria-hidden=true]") !== null ||
    e.closest("label")?.control?.matches(":disabled") === true;
  const lettres = (e: Element | null) => {
    if (!e) return "";
    const { color, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(e);
    return [color, fontSize, fontWeight, textDecoration, textShadow].join();
  };
  const dessines = new Map<string, Element[]>();
  for (const e of document.querySelectorAll("body *")) {
    const ecrit =
      e.matches("a[href], input, textarea, select") ||
      [...e.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim());
    if (!ecrit || !e.checkVisibility()) continue;
    const autour = e.matches("a[href]") ? lettres(e.parentElement) : "";
    const aspect = [e.matches("input, textarea, select"), muet(e), lettres(e), autour, fondDe(e)].join();
    dessines.set(aspect, [...(dessines.get(aspect) ?? []), e]);
  }
  for (const semblables of dessines.values())
    for (const e of semblables.slice(0, parAspect)) e.toggleAttribute("data-exemple", true);
  axe.configure({
    rules: Object.entries(couleurs).map(([id, quoi]) => ({ id, selector: `${quoi}[data-exemple]` })),
  });
  const { violations } = await axe.run({
    runOnly: regles,
    resultTypes: ["violations"],
    // No rule of these reads style sheets.
    preload: { assets: ["media"] },
    iframes: false,
  });
  for (const e of document.querySelectorAll("[data-exemple]")) e.removeAttribute("data-exemple");
  const dire = (nodes: NodeResult[]) => nodes.slice(0, 2).map((n) => n.target.join(" "));
  return violations.map(({ id, nodes }) => `${id} ${dire(nodes).join(" | ")}`);
}
