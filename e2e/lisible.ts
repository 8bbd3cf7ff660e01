import type { Page } from "@playwright/test";

/** What axe does not look for in a page: the order of its headings, the names of what one presses, the structure of its texts. */
export async function illisibles(page: Page, chemin: string): Promise<string[]> {
  return (await page.evaluate(lirePage)).map((probleme) => `${chemin}: ${probleme}`);
}

/** Runs in the page, all its disclosures open. */
function lirePage(): string[] {
  for (const volet of document.querySelectorAll("details")) volet.open = true;
  const vus = <T extends Element>(quoi: string) =>
    [...document.querySelectorAll<T & Element>(quoi)].filter((e) => e.checkVisibility());
  const simple = (mots: string | null | undefined) => (mots ?? "").replaceAll(/\s+/g, " ").trim();
  const designes = (e: Element) =>
    (e.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  const contenu = (e: Element): string =>
    [...e.childNodes]
      .map((n) => {
        if (!(n instanceof Element)) return n.textContent;
        if (n.getAttribute("aria-hidden") === "true" || !n.checkVisibility()) return "";
        return n.getAttribute("aria-label") ?? n.getAttribute("alt") ?? contenu(n);
      })
      .join("");
  const impose = (e: Element) => simple(designes(e).join(" ")) || simple(e.getAttribute("aria-label"));
  const etiquettes = (e: Element) =>
    "labels" in e ? [...((e.labels as NodeListOf<Element> | null) ?? [])].map((l) => l.textContent).join(" ") : "";

  const niveaux = vus("h1, h2, h3, h4, h5, h6");
  const sauts = niveaux.filter((t, i) => Number(t.tagName[1]) > Number(niveaux[i - 1]?.tagName[1] ?? 0) + 1);
  const titres = niveaux.filter((t) => t.tagName === "H1").length;

  const sansNom = vus("button, input:not([type=hidden]), select, textarea, [role=button], [role=combobox]").filter(
    (e) => !(impose(e) || simple(etiquettes(e)) || (e.matches("button, [role=button]") && simple(contenu(e)))),
  );

  const autrement = vus<HTMLElement>("a[href], button, summary, [role=button]").filter((e) => {
    const dit = impose(e).toLowerCase();
    return dit !== "" && !dit.includes(simple(contenu(e)).toLowerCase());
  });

  // What tells two links of one name apart is around them: their navigation, their line in a list or a table. A
  // drawing kept from screen readers has its table beside it.
  const adresses = new Map<string, string>();
  const lus = vus<HTMLAnchorElement>("a[href]").filter((a) => !a.closest("[aria-hidden=true]"));
  const ambigus = lus.filter((a) => {
    const nom = impose(a) || simple(contenu(a));
    const seul = [nom, a.closest("nav")?.getAttribute("aria-label"), simple(a.closest("li, tr")?.textContent)].join(
      " | ",
    );
    const premiere = adresses.get(seul) ?? a.href;
    adresses.set(seul, premiere);
    return nom === "" || premiere !== a.href;
  });

  const sansLegende = vus<HTMLTableElement>("table").filter((t) => !(simple(t.caption?.textContent) || impose(t)));
  const sansPortee = vus("th:not([scope])");

  // What a reader of tables does not tell: a head over a part of the rows.
  // The weeks of a calendar have none.
  const sansEntete = vus("table:not(:has(th[abbr]))").filter(
    (t) => !t.querySelector("tbody :is(th[scope=row], [role=rowheader])") && t.querySelector("tbody td ~ td"),
  );
  const partielles = vus("th[scope=rowgroup], th[scope=colgroup]").filter((th) => th.closest("tbody"));
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  const doubles = [...document.querySelectorAll("[id]")].filter((e, i) => ids.indexOf(e.id) !== i);
  const vides = vus("ul, ol, dl").filter((l) => l.childElementCount === 0);
  const legendesAuMilieu = vus("figcaption").filter((l) => l.previousElementSibling && l.nextElementSibling);
  const legendesTues = vus("figure:has(img, svg) > figcaption").filter(
    (l) => simple(l.textContent) !== simple(l.parentElement?.getAttribute("aria-label")),
  );
  const citees = vus("main p").filter((p) => /^«[^«»]{60,}»$/.test(simple(p.textContent)) && !p.closest("blockquote"));

  const dire = (quoi: string, ou: Element[]) =>
    ou.slice(0, 3).map((e) => `${quoi}: ${e.tagName} ${impose(e)} « ${simple(e.textContent).slice(0, 50)} »`);
  return [
    ...(titres === 1 ? [] : [`${titres} h1`]),
    ...dire("level skipped before", sauts),
    ...dire("no name", sansNom),
    ...dire("named without its visible words", autrement),
    ...dire("two links of one name and one line", ambigus),
    ...dire("table without caption", sansLegende),
    ...dire("header without scope", sansPortee),
    ...dire("rows without header", sansEntete),
    ...dire("header in the middle of a table", partielles),
    ...dire("identifier given twice", doubles),
    ...dire("list of nothing", vides),
    ...dire("caption in the middle of its figure", legendesAuMilieu),
    ...dire("caption that its figure does not have", legendesTues),
    ...dire("quotation that is a plain paragraph", citees),
  ];
}

/** What no longer fits at 320 px once letters, words, lines and paragraphs are spaced as WCAG 1.4.12 asks. */
export async function coupesEspaces(page: Page, chemin: string): Promise<string[]> {
  const avant = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const coupes = await page.evaluate(() => {
    // A sheet made by script: the content policy of the pages refuses a style element.
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [feuille];
    const large = document.documentElement.scrollWidth;
    const coupe = [...document.querySelectorAll("body *")].filter((e) => {
      const { overflowX, overflowY } = getComputedStyle(e);
      const tient = (cache: string) => cache !== "hidden" && cache !== "clip";
      if (e.clientWidth <= 1 || !e.textContent?.trim() || !e.checkVisibility() || e.closest("[aria-hidden=true]"))
        return false;
      return (
        (!tient(overflowX) && e.scrollWidth > e.clientWidth + 1) ||
        (!tient(overflowY) && e.scrollHeight > e.clientHeight + 1)
      );
    });
    document.adoptedStyleSheets = [];
    return [
      ...(large > window.innerWidth ? [`${large} px wide at 320 px with spaced text`] : []),
      ...coupe.slice(0, 3).map((e) => `cut with spaced text: ${e.tagName} « ${e.textContent?.trim().slice(0, 50)} »`),
    ];
  });
  if (avant) await page.setViewportSize(avant);
  return coupes.map((c) => `${chemin}: ${c}`);
}
